import { _n, sprintf } from '@wordpress/i18n';

const SECONDS_PER_MINUTE = 60;

/** How long the text is, in words and in minutes. */
export function Insights({ insights: { wordCount, readingTimeSeconds, keyphraseCount } }) {
  const minutes = Math.max(1, Math.round(readingTimeSeconds / SECONDS_PER_MINUTE));
  return (
    <p className="seoforge-insights">
      {[
        /* translators: %d: number of words of the post. */
        sprintf(_n('%d word', '%d words', wordCount, 'seoforge'), wordCount),
        /* translators: %d: number of minutes. */
        sprintf(_n('%d minute to read', '%d minutes to read', minutes, 'seoforge'), minutes),
        /* translators: %d: how often the keyphrase is used. */
        sprintf(_n('keyphrase used once', 'keyphrase used %d times', keyphraseCount, 'seoforge'), keyphraseCount),
      ].join(' · ')}
    </p>
  );
}
