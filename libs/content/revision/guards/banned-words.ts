import { countPhrase } from '../fixes/text/find-phrase';
import type { Guard } from './guard';
import type { TextProfile } from './text-profile';

/** Whether a word that the brand does not use occurs more often, in the text, its title or its meta description. */
export const usesBannedWords: Guard = (before, after, { bannedWords, language }) => {
  if (bannedWords.length === 0) return false;
  const [textBefore, textAfter] = [before, after].map(allTextOf);
  return bannedWords.some(
    (word) => countPhrase(textAfter ?? '', word, language) > countPhrase(textBefore ?? '', word, language),
  );
};

function allTextOf({ draft, text }: TextProfile): string {
  return [draft.title, draft.metaDescription, text].join('\n');
}
