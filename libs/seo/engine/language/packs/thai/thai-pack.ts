import type { LanguagePack } from '../../language-pack';
import { words } from '../../words';
import { plainPack } from '../plain-pack';
import { FUNCTION_WORDS } from './function-words';
import { TRANSITION_WORDS } from './transition-words';

/**
 * Thai, which Yoast does not know. The passive is not judged: ถูก and โดน also mean "cheap", "right" and "touch", and written Thai
 * leaves most passives unmarked. A reading-ease formula of Flesch's kind and a stemmer do not exist for it.
 */
export const thaiPack: LanguagePack = {
  ...plainPack,
  code: 'th',
  functionWords: FUNCTION_WORDS,
  transitionWords: TRANSITION_WORDS,
  passedOverBeginnings: words('การ ความ ผู้ นี้ นั้น หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ'),
};
