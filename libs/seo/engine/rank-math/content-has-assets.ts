import type { Check } from '../analysis';
import { fixOf } from '../check';
import { counted } from '../grammatical-number';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';

const ID = 'contentHasAssets';
const BEST = 6;
const MAXIMUM_VIDEO_POINTS = 2;
const POINTS_BY_IMAGES: readonly number[] = [0, 1, 2, 4, BEST];

/** Up to 6 points for images (1, 2, 4, 6 for one to four) and videos (1 each, two at most). */
export function contentHasAssets({ document }: Subject): Check {
  const { images, videoCount } = document;
  const count = images.length;
  const videoPoints = Math.min(MAXIMUM_VIDEO_POINTS, videoCount);
  const points = Math.min(BEST, (POINTS_BY_IMAGES[count] ?? BEST) + videoPoints);
  const current = `The text has ${counted(count, 'image')} and ${counted(videoCount, 'video')}`;
  const marks = images.map(({ start, end }) => ({ start, end }));
  if (points === BEST) return rankMathCheck(ID, BEST, BEST, `${current}.`, { marks });
  const target = POINTS_BY_IMAGES.findIndex((imagePoints) => imagePoints + videoPoints >= BEST);
  return rankMathCheck(ID, points, BEST, `${current}: add ${counted(target - count, 'image')} for all points.`, {
    fix: fixOf('addImages', count, target),
    marks,
  });
}
