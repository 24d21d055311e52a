import { stemmer } from '@orama/stemmers/spanish';
import type { LanguagePack } from '../../language-pack';
import { words } from '../../words';
import { plainPack } from '../plain-pack';
import { FAMILIAR_WORDS } from './familiar-words';
import { FUNCTION_WORDS } from './function-words';
import { isSpanishPassive } from './passive-voice';
import { countSpanishSyllables } from './syllables';
import { POWER_WORDS } from './title-words';
import { TRANSITION_WORDS } from './transition-words';

/** Spanish. The reading-ease coefficients are those of Fernández Huerta (1959), per word as Law (2011) put them right. */
export const spanishPack: LanguagePack = {
  ...plainPack,
  code: 'es',
  /** People's titles by themselves; sentences are cut after all other abbreviations, which may well end one. */
  abbreviations: words('sr dr prof gen col st mr mrs ms jr'),
  functionWords: FUNCTION_WORDS,
  transitionWords: TRANSITION_WORDS,
  isPassive: isSpanishPassive,
  stem: stemmer,
  complexWords: { longestSimpleLetters: 7, familiar: FAMILIAR_WORDS },
  passedOverBeginnings: words(
    'el la los las lo un una unos unas uno dos tres cuatro cinco seis siete ocho nueve diez este esta esto estos estas ese esa eso esos',
    'esas aquel aquella aquello aquellos aquellas',
  ),
  longSentenceWords: 25,
  lenientReadability: true,
  readingEase: { base: 206.84, perSentenceWord: 1.02, perSyllable: 60, countSyllables: countSpanishSyllables },
  powerWords: POWER_WORDS,
};
