import type { LanguagePack } from '../../language-pack';
import { words } from '../../words';
import { plainPack } from '../plain-pack';
import { FUNCTION_WORDS } from './function-words';
import { isPolishPassive } from './passive-voice';
import { TRANSITION_WORDS } from './transition-words';

/** Polish. No reading-ease formula of Flesch's kind and no Snowball stemmer has been published for it. */
export const polishPack: LanguagePack = {
  ...plainPack,
  code: 'pl',
  /** Yoast ends a sentence after Polish abbreviations (np., ul., itd.); these are the titles it knows in every language. */
  abbreviations: words('dr prof'),
  functionWords: FUNCTION_WORDS,
  passedOverBeginnings: words('ten ta to ci te tego tej tych temu tym tę tą tymi'),
  transitionWords: TRANSITION_WORDS,
  isPassive: isPolishPassive,
};
