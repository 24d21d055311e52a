import type { LanguagePack } from '../language-pack';

/** What holds for any language of which no lists are kept. */
export const plainPack: Omit<LanguagePack, 'code'> = {
  abbreviations: new Set(),
  functionWords: null,
  transitionWords: null,
  isPassive: null,
  stem: null,
  complexWords: null,
  passedOverBeginnings: new Set(),
  matchesUnspacedByWord: false,
  lengthUnit: { name: 'words', perWord: 1 },
  longSentenceWords: 20,
  lenientReadability: false,
  readingEase: null,
  powerWords: null,
  sentiment: null,
};
