import type { Check, Mark } from '../../analysis';
import { fixOf } from '../../check';
import type { Image } from '../../document/content-document';
import { segmentText } from '../../document/segment-text';
import { counted } from '../../grammatical-number';
import { matchedShare } from '../../keyphrase/matched-share';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'imageKeyphrase';
/** From this many images on, the share of images with the keyphrase is judged too. */
const MANY_IMAGES = 5;

/** Whether alt texts reflect the keyphrase: 9 a fair share, 6 too few, too many or none, 3 without images or keyphrase. */
export function imageKeyphrase(subject: Subject): Check {
  const { images } = subject.document;
  if (images.length === 0)
    return yoastCheck(ID, 3, 'The text has no image: add one whose alt text names the keyphrase.', {
      fix: fixOf('addImages', 0, 1),
    });
  if (subject.keyphrase === null)
    return yoastCheck(ID, 3, 'Set a focus keyphrase, then name it in alt texts.', { fix: fixOf('setKeyphrase', 0, 1) });
  const matching = new Set(images.filter((image) => reflects(image, subject)));
  const { minimum, maximum } = boundsFor(images.length);
  const current = `The keyphrase is in the alt text of ${matching.size} of ${counted(images.length, 'image')}`;
  if (matching.size > maximum) {
    const fix = fixOf('removeKeyphraseFromAlts', matching.size, maximum);
    return yoastCheck(ID, 6, `${current}: take it out of ${matching.size - maximum}.`, {
      fix,
      marks: Array.from(matching, markOf),
    });
  }
  if (matching.size >= minimum) return yoastCheck(ID, 9, `${current}.`, { marks: Array.from(matching, markOf) });
  const score = matching.size === 0 && subject.cornerstone ? 3 : 6;
  return yoastCheck(ID, score, `${current}: name it in ${minimum - matching.size} more.`, {
    fix: fixOf('addKeyphraseToAlts', matching.size, minimum),
    marks: images.filter((image) => !matching.has(image)).map(markOf),
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
