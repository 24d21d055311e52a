import type { Check } from '../analysis';
import { fixOf, notApplicable } from '../check';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';

const ID = 'lengthPermalink';
const POINTS = 4;
const MAXIMUM_CHARACTERS = 75;

/** 4 points when the whole address has at most 75 characters. */
export function lengthPermalink({ permalink }: Subject): Check {
  if (permalink === '') return notApplicable(ID, POINTS, 'The address of the post is not known.');
  const { length } = permalink;
  if (length <= MAXIMUM_CHARACTERS) return rankMathCheck(ID, POINTS, POINTS, `The address has ${length} characters.`);
  return rankMathCheck(ID, 0, POINTS, `The address has ${length} characters: cut ${length - MAXIMUM_CHARACTERS}.`, {
    fix: fixOf('shortenPermalink', length, MAXIMUM_CHARACTERS),
  });
}
