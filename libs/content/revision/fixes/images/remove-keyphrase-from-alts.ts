import type { DeterministicFix } from '../deterministic-fix';
import { sharesKeyphraseWord } from '../text/keyphrase-uses';
import { describableImagesOf } from './describable-images';
import { replaceAlts } from './replace-alts';

/** Between what an image shows and what it is about. */
const SEPARATOR = /\s*[:|]\s+|\s+[–—-]\s+/;

/** Takes the keyphrase out of as many alt texts as have it too often, where something else is left to say of the image. */
export const removeKeyphraseFromAlts: DeterministicFix = (draft, check, subject) => {
  const withKeyphrase = describableImagesOf(draft, subject).filter(({ alt }) => sharesKeyphraseWord(alt, subject));
  return replaceAlts(
    draft,
    withKeyphrase.toReversed(),
    ({ alt, descriptions }) =>
      [...alt.split(SEPARATOR), ...descriptions].find((text) => text !== '' && !sharesKeyphraseWord(text, subject)),
    Math.abs(check.fix?.delta ?? 1),
  );
};
