import { stemmer } from '@orama/stemmers/swedish';

import type { LanguagePack } from '../../language-pack';
import { words } from '../../words';
import { plainPack } from '../plain-pack';
import { FUNCTION_WORDS } from './function-words';
import { isPassiveForm } from './passive-forms';
import { POWER_WORDS } from './power-words';
import { TRANSITION_WORDS } from './transition-words';

/**
 * Swedish. Its passive is a form of the verb (visas); participles with `bli` tell a result and are not counted. For reading ease
 * Swedish uses LIX, which counts long words instead of syllables, so there is no formula. The stemmer is Snowball's.
 */
export const swedishPack: LanguagePack = {
  ...plainPack,
  code: 'sv',
  /** Titles before a name. Shortened words such as "t.ex." may end a sentence as well and so are none, as with Yoast. */
  abbreviations: words('mr mrs ms dr prof rev hon st sr jr gen col lt sgt rep sen gov mt esq no vs e.g i.e'),
  functionWords: FUNCTION_WORDS,
  transitionWords: TRANSITION_WORDS,
  isPassive: (sentence) => sentence.some(({ key }) => isPassiveForm(key)),
  stem: stemmer,
  powerWords: POWER_WORDS,
  passedOverBeginnings: words(
    'den det de en ett två tre fyra fem sex sju åtta nio tio denna denne detta dessa här där',
  ),
};
