import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'textLength';

/** From how many words on which score is given, highest first. */
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
  [0, 3],
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

/** Whether the text is long enough, in words. */
export function textLength(subject: Subject): Check {
  const { wordCount } = subject;
  const bands = bandsFor(subject);
  const wanted = bands[0]?.[0] ?? 0;
  const score = bands.find(([words]) => wordCount >= words)?.[1] ?? -20;
  if (wordCount >= wanted)
    return yoastCheck(ID, score, `The text has ${wordCount} words, enough to cover its subject.`);
  return yoastCheck(ID, score, `The text has ${wordCount} words: write at least ${wanted}.`, {
    fix: fixOf('addWords', wordCount, wanted),
  });
}

function bandsFor({ contentType, cornerstone }: Subject): Bands {
  if (contentType === 'taxonomy') return TAXONOMY;
  if (contentType === 'product') return cornerstone ? PRODUCT_CORNERSTONE : PRODUCT;
  return cornerstone ? CORNERSTONE : POST;
}
