import { stemmer } from '@orama/stemmers/portuguese';
import type { LanguagePack } from '../../language-pack';
import { words } from '../../words';
import { plainPack } from '../plain-pack';
import { FUNCTION_WORDS } from './function-words';
import { isPortuguesePassive } from './passive-voice';
import { countPortugueseSyllables } from './syllables';
import { POWER_WORDS } from './title-words';
import { TRANSITION_WORDS } from './transition-words';

/** Portuguese, of Brazil and of Portugal. The reading-ease coefficients are those of Martins and others (1996). */
export const portuguesePack: LanguagePack = {
  ...plainPack,
  code: 'pt',
  /** People's titles by themselves; sentences are cut after all other abbreviations, which may well end one. */
  abbreviations: words('sr dr prof gen col st mr mrs ms jr'),
  functionWords: FUNCTION_WORDS,
  transitionWords: TRANSITION_WORDS,
  isPassive: isPortuguesePassive,
  stem: stemmer,
  passedOverBeginnings: words(
    'o a os as um uma uns umas dois duas três quatro cinco seis sete oito nove dez este esta estes estas isto esse essa esses essas isso',
    'aquele aquela aqueles aquelas aquilo',
  ),
  longSentenceWords: 25,
  readingEase: { base: 248.835, perSentenceWord: 1.015, perSyllable: 84.6, countSyllables: countPortugueseSyllables },
  powerWords: POWER_WORDS,
};
