import type { LanguagePack } from '../language-pack';

/** What holds for any language of which no lists are kept. */
export const plainPack: Omit<LanguagePack, 'code'> = {
  abbreviations: new Set(),
  functionWords: null,
  transitionWords: null,
  passedOverBeginnings: new Set(),
  longSentenceWords: 20,
  lenientReadability: false,
  readingEase: null,
  powerWords: null,
  sentiment: null,
};
