import { stemmer } from '@orama/stemmers/dutch';

import type { LanguagePack } from '../../language-pack';
import { words } from '../../words';
import { plainPack } from '../plain-pack';
import { FUNCTION_WORDS } from './function-words';
import { isDutchPassive } from './passive-voice';
import { POWER_WORDS } from './power-words';
import { countDutchSyllables } from './syllables';
import { TRANSITION_WORDS } from './transition-words';

/** Dutch. The reading-ease coefficients are those of Douma (1960), the stemmer is Snowball's. */
export const dutchPack: LanguagePack = {
  ...plainPack,
  code: 'nl',
  /** Titles before a name. Shortened words such as "bijv." may end a sentence as well and so are none, as with Yoast. */
  abbreviations: words('mr mrs ms dr prof rev hon st sr jr gen col lt sgt rep sen gov mt esq no vs e.g i.e'),
  functionWords: FUNCTION_WORDS,
  transitionWords: TRANSITION_WORDS,
  isPassive: isDutchPassive,
  passedOverBeginnings: words('de het een één eén twee drie vier vijf zes zeven acht negen tien dit dat die deze'),
  lenientReadability: true,
  readingEase: { base: 206.84, perSentenceWord: 0.93, perSyllable: 77, countSyllables: countDutchSyllables },
  stem: stemmer,
  powerWords: POWER_WORDS,
};
