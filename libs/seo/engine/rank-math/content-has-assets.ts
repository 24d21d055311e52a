import type { Check } from '../analysis';
import { fixOf } from '../check';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';

const ID = 'contentHasAssets';
const BEST = 6;
const MAXIMUM_VIDEO_POINTS = 2;
const FULL_IMAGES = 4;
const POINTS_BY_IMAGES: readonly number[] = [0, 1, 2, 4, BEST];

/** Up to 6 points for images (1, 2, 4, 6 for one to four) and videos (1 each, two at most). */
export function contentHasAssets({ document }: Subject): Check {
  const { images, videoCount } = document;
  const imagePoints = POINTS_BY_IMAGES[images.length] ?? BEST;
  const points = Math.min(BEST, imagePoints + Math.min(MAXIMUM_VIDEO_POINTS, videoCount));
  const message = `The text has ${images.length} images and ${videoCount} videos.`;
  const fix = points === BEST ? undefined : fixOf('addImages', images.length, FULL_IMAGES);
  return rankMathCheck(ID, points, BEST, message, { fix, marks: images.map(({ start, end }) => ({ start, end })) });
}
