import { stemmer } from '@orama/stemmers/german';

import type { LanguagePack } from '../../language-pack';
import { words } from '../../words';
import { plainPack } from '../plain-pack';
import { FAMILIAR_LONG_WORDS } from './familiar-long-words';
import { FUNCTION_WORDS } from './function-words';
import { isGermanPassive } from './passive-voice';
import { POWER_WORDS } from './power-words';
import { countGermanSyllables } from './syllables';
import { TRANSITION_WORDS } from './transition-words';

/** A number of up to three digits with a full stop is an ordinal: "der 3. Mai"; a year may end a sentence. */
const ORDINALS = Array.from({ length: 1000 }, (_, number) => `${number}`);

/** German. The reading-ease coefficients are those of Amstad (1978), the stemmer is Snowball's. */
export const germanPack: LanguagePack = {
  ...plainPack,
  code: 'de',
  /** Titles before a name. Shortened words such as "z.B." may end a sentence as well and so are none, as with Yoast. */
  abbreviations: words(
    'mr mrs ms dr prof rev hon st sr jr gen col lt sgt rep sen gov mt esq no vs e.g i.e',
    ...ORDINALS,
  ),
  functionWords: FUNCTION_WORDS,
  transitionWords: TRANSITION_WORDS,
  isPassive: isGermanPassive,
  passedOverBeginnings: words(
    'das dem den der des die ein eine einem einen einer eines eins zwei drei vier fünf sechs sieben acht neun zehn denen deren derer',
    'dessen dies diese diesem diesen dieser dieses jene jenem jenen jener jenes welch welcher welches derjenige desjenigen demjenigen',
    'denjenigen diejenige derjenigen dasjenige diejenigen',
  ),
  lenientReadability: true,
  readingEase: { base: 180, perSentenceWord: 1, perSyllable: 58.5, countSyllables: countGermanSyllables },
  stem: stemmer,
  complexWords: { longestSimpleLetters: 10, familiar: FAMILIAR_LONG_WORDS },
  powerWords: POWER_WORDS,
};
