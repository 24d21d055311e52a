import type { Check } from '../analysis';
import { fixOf } from '../check';
import { decodeSlug } from '../document/decode-slug';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';

const ID = 'keywordInPermalink';
const POINTS = 5;

/** 5 points when the slug contains the keyword, its words joined by hyphens. */
export function keywordInPermalink({ keyphrase, slug }: Subject): Check {
  if (keyphrase === null)
    return rankMathCheck(ID, 0, POINTS, 'Set a focus keyword, then use it in the slug.', {
      fix: fixOf('setKeyphrase', 0, 1),
    });
  const words = slugOf(keyphrase.text);
  return slugOf(decodeSlug(slug)).includes(words)
    ? rankMathCheck(ID, POINTS, POINTS, 'The slug contains the keyword.')
    : rankMathCheck(ID, 0, POINTS, `Put the keyword into the slug: ${words}.`, {
        fix: fixOf('addKeyphraseToSlug', 0, words.split('-').length),
      });
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
