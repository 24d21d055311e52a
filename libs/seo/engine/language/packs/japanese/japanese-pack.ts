import type { LanguagePack } from '../../language-pack';
import { plainPack } from '../plain-pack';
import { FUNCTION_WORDS } from './function-words';
import { TRANSITION_WORDS } from './transition-words';

/** Japanese. Yoast measures it in characters, two to a word of its limits, and matches keyphrases by the words of a dictionary. */
export const japanesePack: LanguagePack = {
  ...plainPack,
  code: 'ja',
  functionWords: FUNCTION_WORDS,
  transitionWords: TRANSITION_WORDS,
  matchesUnspacedByWord: true,
  lengthUnit: { name: 'characters', perWord: 2 },
  longSentenceWords: 40,
};
