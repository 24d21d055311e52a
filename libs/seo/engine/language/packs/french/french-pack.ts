import { stemmer } from '@orama/stemmers/french';
import type { LanguagePack } from '../../language-pack';
import { words } from '../../words';
import { plainPack } from '../plain-pack';
import { FAMILIAR_WORDS } from './familiar-words';
import { FUNCTION_WORDS } from './function-words';
import { isPassive } from './passive-voice';
import { countFrenchSyllables } from './syllables';
import { POWER_WORDS } from './title-words';
import { TRANSITION_WORDS } from './transition-words';

/** French. The reading-ease coefficients are those of Kandel and Moles (1958). */
export const frenchPack: LanguagePack = {
  ...plainPack,
  code: 'fr',
  abbreviations: words('mm mme mmes mlle mlles dr drs pr mgr st ste'),
  functionWords: FUNCTION_WORDS,
  transitionWords: TRANSITION_WORDS,
  isPassive,
  stem: stemmer,
  complexWords: { longestSimpleLetters: 9, familiar: FAMILIAR_WORDS },
  passedOverBeginnings: words(
    'le la les un une deux trois quatre cinq six sept huit neuf dix ce cet cette ces celui celle ceux celles',
  ),
  lenientReadability: true,
  readingEase: { base: 207, perSentenceWord: 1.015, perSyllable: 73.6, countSyllables: countFrenchSyllables },
  powerWords: POWER_WORDS,
};
