import { stemmer } from '@orama/stemmers/russian';
import type { LanguagePack } from '../../language-pack';
import { words } from '../../words';
import { plainPack } from '../plain-pack';
import { FUNCTION_WORDS } from './function-words';
import { isRussianPassive } from './passive-voice';
import { countRussianSyllables } from './syllables';
import { TRANSITION_WORDS } from './transition-words';

/**
 * Russian. The reading-ease coefficients are Oborneva's (2006, Flesch's formula fitted to Russian). Yoast knows none of the
 * abbreviations of Russian and ends a sentence after each (г., ул., т. д.), so none is kept here.
 */
export const russianPack: LanguagePack = {
  ...plainPack,
  code: 'ru',
  functionWords: FUNCTION_WORDS,
  transitionWords: TRANSITION_WORDS,
  isPassive: isRussianPassive,
  stem: stemmer,
  passedOverBeginnings: words(
    'один одна одно два две три четыре пять шесть семь восемь девять десять этот эта это эти тот та то те такой такая такое такие',
  ),
  longSentenceWords: 15,
  lenientReadability: true,
  readingEase: { base: 206.835, perSentenceWord: 1.3, perSyllable: 60.1, countSyllables: countRussianSyllables },
};
