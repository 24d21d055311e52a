import type { LanguagePack } from '../../language-pack';
import { words } from '../../words';
import { plainPack } from '../plain-pack';
import { FUNCTION_WORDS } from './function-words';
import { countEnglishSyllables } from './syllables';
import { NEGATIVE_WORDS, POSITIVE_WORDS, POWER_WORDS } from './title-words';
import { TRANSITION_WORDS } from './transition-words';

/** English. The reading-ease coefficients are those of Flesch (1948). */
export const englishPack: LanguagePack = {
  ...plainPack,
  code: 'en',
  abbreviations: words(
    'mr mrs ms dr prof rev hon st sr jr gen col capt lt sgt rep sen gov pres vs etc e.g i.e eg ie cf al approx dept est fig figs no nos vol',
    'pp ed eds inc ltd co corp bros ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s u.k',
  ),
  functionWords: FUNCTION_WORDS,
  transitionWords: TRANSITION_WORDS,
  passedOverBeginnings: words('the a an one two three four five six seven eight nine ten this that these those'),
  lenientReadability: true,
  readingEase: { base: 206.835, perSentenceWord: 1.015, perSyllable: 84.6, countSyllables: countEnglishSyllables },
  powerWords: POWER_WORDS,
  sentiment: { positive: POSITIVE_WORDS, negative: NEGATIVE_WORDS },
};
