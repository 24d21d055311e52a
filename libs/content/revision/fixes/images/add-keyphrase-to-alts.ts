import type { DeterministicFix } from '../deterministic-fix';
import { capitalisedKeyphrase, namesKeyphrase, sharesKeyphraseWord, writtenKeyphrase } from '../text/keyphrase-uses';
import { describableImagesOf } from './describable-images';
import { replaceAlts } from './replace-alts';

/** Names the keyphrase in as many alt texts as are missing: by a description that has it anyway, or before the alt text. */
export const addKeyphraseToAlts: DeterministicFix = (draft, check, subject) => {
  if (writtenKeyphrase(subject) === '') return null;
  const without = describableImagesOf(draft, subject).filter(({ alt }) => !namesKeyphrase(alt, subject));
  const leastRelatedFirst = [
    ...without.filter(({ alt }) => !sharesKeyphraseWord(alt, subject)),
    ...without.filter(({ alt }) => sharesKeyphraseWord(alt, subject)),
  ];
  return replaceAlts(
    draft,
    leastRelatedFirst,
    ({ alt, descriptions }) => {
      const named = descriptions.find((description) => namesKeyphrase(description, subject));
      if (alt === '' && named !== undefined) return named;
      return [capitalisedKeyphrase(subject), alt === '' ? descriptions[0] : alt].filter(Boolean).join(': ');
    },
    check.fix?.delta ?? 1,
  );
};
