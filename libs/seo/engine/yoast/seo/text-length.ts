import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'textLength';

/** From how many words (or characters, by the language's unit) on which score is given, highest first. */
type Bands = readonly (readonly [words: number, score: number])[];

const POST: Bands = [
  [300, 9],
  [250, 6],
  [200, 3],
  [100, -10],
  [0, -20],
];
const CORNERSTONE: Bands = [
  [900, 9],
  [400, 6],
  [0, -20],
];
const TAXONOMY: Bands = [
  [30, 9],
  [10, 6],
  [1, 3],
  [0, -20],
];
const PRODUCT: Bands = [
  [200, 9],
  [150, 6],
  [100, 3],
  [50, -10],
  [0, -20],
];
const PRODUCT_CORNERSTONE: Bands = [
  [400, 9],
  [300, 6],
  [0, -20],
];

/** Whether the text is long enough: 9 from 300 words on, for cornerstone content from 900; all limits stand in the bands above. */
export function textLength(subject: Subject): Check {
  const { length } = subject.document;
  const { name: unit, perWord } = subject.language.lengthUnit;
  const bands = bandsFor(subject);
  const wanted = (bands[0]?.[0] ?? 0) * perWord;
  const score = bands.find(([words]) => length >= words * perWord)?.[1] ?? -20;
  if (length >= wanted) return yoastCheck(ID, score, `The text has ${length} ${unit}, enough to cover its subject.`);
  return yoastCheck(ID, score, `The text has ${length} of at least ${wanted} ${unit}: write ${wanted - length} more.`, {
    fix: fixOf(unit === 'characters' ? 'addCharacters' : 'addWords', length, wanted),
  });
}

function bandsFor({ contentType, cornerstone }: Subject): Bands {
  if (contentType === 'taxonomy') return TAXONOMY;
  if (contentType === 'product') return cornerstone ? PRODUCT_CORNERSTONE : PRODUCT;
  return cornerstone ? CORNERSTONE : POST;
}
