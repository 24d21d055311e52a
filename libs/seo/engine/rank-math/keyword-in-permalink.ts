import type { Check } from '../analysis';
import { decodeSlug } from '../document/decode-slug';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';

const ID = 'keywordInPermalink';
const POINTS = 5;

/** 5 points when the slug contains the keyword, its words joined by hyphens. */
export function keywordInPermalink(subject: Subject): Check {
  const keyword = slugOf(subject.keyphrase?.text ?? '');
  return keyword !== '' && slugOf(decodeSlug(subject.slug)).includes(keyword)
    ? rankMathCheck(ID, POINTS, POINTS, 'The address contains the keyword.')
    : rankMathCheck(ID, 0, POINTS, 'The address does not contain the keyword.');
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
