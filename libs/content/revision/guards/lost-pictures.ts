import { attributeOf } from '../fixes/markup/markup';
import type { Guard } from './guard';
import type { TextProfile } from './text-profile';

/** Elements that show something else than text. */
const PICTURE_ELEMENTS: ReadonlySet<string> = new Set('audio canvas embed iframe img object svg video'.split(' '));

/** Whether a picture, a video or another embedded thing is gone. */
export const losesPictures: Guard = (before, after) => {
  const kept = countPictures(after);
  return [...countPictures(before)].some(([picture, count]) => (kept.get(picture) ?? 0) < count);
};

function countPictures({ markup }: TextProfile): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const element of markup.elements) {
    if (!PICTURE_ELEMENTS.has(element.name)) continue;
    const picture = `${element.name} ${attributeOf(element, 'src') ?? ''}`;
    counts.set(picture, (counts.get(picture) ?? 0) + 1);
  }
  return counts;
}
