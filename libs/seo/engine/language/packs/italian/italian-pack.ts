import { stemmer } from '@orama/stemmers/italian';
import type { LanguagePack } from '../../language-pack';
import { words } from '../../words';
import { plainPack } from '../plain-pack';
import { FUNCTION_WORDS } from './function-words';
import { isPassive } from './passive-voice';
import { countItalianSyllables } from './syllables';
import { POWER_WORDS } from './title-words';
import { TRANSITION_WORDS } from './transition-words';

/** Italian. The reading-ease coefficients are those of Flesch as adapted by Franchina and Vacca (1986). */
export const italianPack: LanguagePack = {
  ...plainPack,
  code: 'it',
  abbreviations: words('sig sigg dott dr prof ing avv arch geom gent egr spett'),
  functionWords: FUNCTION_WORDS,
  transitionWords: TRANSITION_WORDS,
  isPassive,
  stem: stemmer,
  passedOverBeginnings: words(
    'il lo la i gli le uno un una due tre quattro cinque sei sette otto nove dieci questo questa questi queste quello quella quelli quelle quel quei quegli',
  ),
  longSentenceWords: 25,
  lenientReadability: true,
  readingEase: { base: 217, perSentenceWord: 1.3, perSyllable: 60, countSyllables: countItalianSyllables },
  powerWords: POWER_WORDS,
};
