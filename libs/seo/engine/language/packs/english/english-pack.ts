import { stemmer } from '@orama/stemmers/english';

import type { LanguagePack } from '../../language-pack';
import { words } from '../../words';
import { plainPack } from '../plain-pack';
import { FAMILIAR_LONG_WORDS } from './familiar-long-words';
import { FUNCTION_WORDS } from './function-words';
import { countEnglishSyllables } from './syllables';
import { isPassive } from './passive-voice';
import { NEGATIVE_WORDS, POSITIVE_WORDS, POWER_WORDS } from './title-words';
import { TRANSITION_WORDS } from './transition-words';

/** English. The reading-ease coefficients are those of Flesch (1948), the stemmer is Snowball's. */
export const englishPack: LanguagePack = {
  ...plainPack,
  code: 'en',
  /** Titles that go with a name, and the Latin abbreviations within a sentence; what may as well end one ("etc.", "et al.", "c.") is none. */
  abbreviations: words(
    'mr mrs ms mx messrs dr prof st rev fr msgr hon jr sr esq pres gov sen rep',
    'gen col maj capt lt sgt cpl pvt adm cmdr',
    'cf e.g i.e n.b q.v viz vs',
  ),
  functionWords: FUNCTION_WORDS,
  transitionWords: TRANSITION_WORDS,
  isPassive,
  stem: stemmer,
  complexWords: { longestSimpleLetters: 7, familiar: FAMILIAR_LONG_WORDS },
  passedOverBeginnings: words('the a an one two three four five six seven eight nine ten this that these those'),
  lenientReadability: true,
  readingEase: { base: 206.835, perSentenceWord: 1.015, perSyllable: 84.6, countSyllables: countEnglishSyllables },
  powerWords: POWER_WORDS,
  sentiment: { positive: POSITIVE_WORDS, negative: NEGATIVE_WORDS },
};
