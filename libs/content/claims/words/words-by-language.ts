import { languageCodeOf } from '@seoforge/kernel';

import type { ClaimWords } from './claim-words';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { JAPANESE } from './japanese';
import { POLISH } from './polish';
import { PORTUGUESE } from './portuguese';
import { RUSSIAN } from './russian';
import { SPANISH } from './spanish';
import { SWEDISH } from './swedish';
import { THAI } from './thai';

const WORDS: ReadonlyMap<string, ClaimWords> = new Map([
  ['de', GERMAN],
  ['en', ENGLISH],
  ['es', SPANISH],
  ['fr', FRENCH],
  ['it', ITALIAN],
  ['ja', JAPANESE],
  ['nl', DUTCH],
  ['pl', POLISH],
  ['pt', PORTUGUESE],
  ['ru', RUSSIAN],
  ['sv', SWEDISH],
  ['th', THAI],
]);

/** What signs say in any language. */
const SIGNS_ALONE: ClaimWords = {
  isSpaced: true,
  lists: {},
  statistics: ['{number} ?%'],
  amounts: ['[$€£¥฿₹] ?{number}', '{number} ?[€£¥฿₹$]'],
  dates: [],
  studies: [],
  references: '',
};

/** The words of a language; for one without lists, percentages and sums of money alone. */
export function claimWordsOf(language: string): ClaimWords {
  return WORDS.get(languageCodeOf(language)) ?? SIGNS_ALONE;
}
