import type { Check, Mark } from '../../analysis';
import { fixOf } from '../../check';
import type { Image } from '../../document/content-document';
import { segmentText } from '../../document/segment-text';
import { matchedShare } from '../../keyphrase/matched-share';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'imageKeyphrase';
/** From this many images on, the share of images with the keyphrase is judged too. */
const MANY_IMAGES = 5;

/** Whether alt texts reflect the keyphrase: 9 a fair share, 6 too few, too many or none, 3 without images or keyphrase. */
export function imageKeyphrase(subject: Subject): Check {
  const { images } = subject.document;
  if (images.length === 0 || subject.keyphrase === null) {
    return yoastCheck(ID, 3, 'There is no image whose alt text could reflect a keyphrase.', {
      fix: fixOf('addImages', images.length, 1),
    });
  }
  const matching = images.filter((image) => reflects(image, subject));
  const { minimum, maximum } = boundsFor(images.length);
  const current = `${matching.length} of ${images.length} images have the keyphrase in their alt text`;
  if (matching.length > maximum) {
    const fix = fixOf('removeKeyphraseFromAlts', matching.length, maximum);
    return yoastCheck(ID, 6, `${current}: ${maximum} at most.`, { fix, marks: matching.map(markOf) });
  }
  if (matching.length >= minimum) return yoastCheck(ID, 9, `${current}.`, { marks: matching.map(markOf) });
  const score = matching.length === 0 && subject.cornerstone ? 3 : 6;
  return yoastCheck(ID, score, `${current}: let at least ${minimum} do so.`, {
    fix: fixOf('addKeyphraseToAlts', matching.length, minimum),
    marks: images.map(markOf),
  });
}

function reflects({ alt }: Image, { keyphrases, language }: Subject): boolean {
  if (alt.trim() === '') return false;
  const text = segmentText(alt, language);
  return keyphrases.some((keyphrase) => matchedShare(keyphrase, text) >= (language.functionWords === null ? 1 : 0.5));
}

function boundsFor(count: number): { minimum: number; maximum: number } {
  if (count < MANY_IMAGES) return { minimum: 1, maximum: count };
  if (count === MANY_IMAGES) return { minimum: 2, maximum: 4 };
  return { minimum: Math.ceil(count * 0.3), maximum: Math.floor(count * 0.75) };
}

function markOf({ start, end }: Image): Mark {
  return { start, end };
}
