import { Button, CheckboxControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { isEmptyPost } from '../post/is-empty-post';
import { insertArticle } from './insert-article';
import { Receipt } from './receipt';

/** A finished article: what it is, what it cost, and the way into the post. */
export function ArticleResult({ article, post, seoFields, onSetAside }) {
  const { result, seo, receipt } = article;
  const isEmpty = isEmptyPost(post.blocks);
  const [takesRest, setTakesRest] = useState(isEmpty);
  const [isInserted, setIsInserted] = useState(false);
  const insert = () => {
    insertArticle(result, { isEmpty, takesRest });
    if (takesRest) {
      const keyphrase = seoFields.fields.keyphrase || article.keyphrase;
      void seoFields.save({ title: result.title, description: result.metaDescription, keyphrase });
    }
    setIsInserted(true);
  };
  return (
    <div className="seoforge-result">
      <p role="status">
        <strong>
          {isInserted ? __('The article is in your post.', 'seoforge') : __('The article is finished.', 'seoforge')}
        </strong>
      </p>
      <p className="seoforge-result__title">{result.title}</p>
      <p className="seoforge-note">
        {[
          /* translators: %d: number of words. */
          sprintf(_n('%d word', '%d words', result.wordCount, 'seoforge'), result.wordCount),
          /* translators: %d: SEO score of 100. */
          sprintf(__('SEO %d', 'seoforge'), seo.scorecards.yoast.seo.score),
          /* translators: %d: readability score of 100. */
          sprintf(__('Readability %d', 'seoforge'), seo.scorecards.yoast.readability.score),
        ].join(' · ')}
      </p>
      <Receipt receipt={receipt} />
      <Warnings warnings={result.warnings} claims={result.claims} />
      {isInserted ? (
        <p className="seoforge-note">{__('Undo takes it out again. Read it before you publish it.', 'seoforge')}</p>
      ) : (
        <CheckboxControl
          __nextHasNoMarginBottom
          label={__('Also take its title, excerpt, address and meta description', 'seoforge')}
          checked={takesRest}
          onChange={setTakesRest}
        />
      )}
      <div className="seoforge-actions">
        {!isInserted && (
          <Button variant="primary" onClick={insert}>
            {isEmpty ? __('Put it into the post', 'seoforge') : __('Put it below the text', 'seoforge')}
          </Button>
        )}
        <Button variant="tertiary" onClick={onSetAside}>
          {isInserted ? __('Write another one', 'seoforge') : __('Discard', 'seoforge')}
        </Button>
      </div>
    </div>
  );
}

/** What the writer should know of a text; in the service's words. */
function Warnings({ warnings, claims }) {
  const unsupported = claims.filter(({ removed }) => !removed);
  if (warnings.length + unsupported.length === 0) return null;
  return (
    <details className="seoforge-warnings">
      <summary>{__('What you should know', 'seoforge')}</summary>
      <ul>
        {warnings.map((warning) => (
          <li key={warning} lang="en">
            {warning}
          </li>
        ))}
        {unsupported.map(({ sentence }) => (
          <li key={sentence}>
            {
              /* translators: %s: a sentence of the article. */
              sprintf(__('Please check: “%s”', 'seoforge'), sentence)
            }
          </li>
        ))}
      </ul>
    </details>
  );
}
