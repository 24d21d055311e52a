import { LONGEST_ALT, LONGEST_EDGE, SHORTEST_EDGE, type ImageOrder } from '@seoforge/images';
import { readableLine } from '@seoforge/kernel';

import { KEYPHRASE } from '../http/fields/patterns';
import { LenientBody } from './lenient-body';

const LONGEST_PROMPT = 4_000;
const LONGEST_STYLE = 300;
const LONGEST_NAME = 200;
const MOST_IMAGES = 4;
const DEFAULT_EDGE = 1_024;

/**
 * What a plug-in wants drawn, in the words of the service. A size that is not drawn here becomes the nearest one that is; a model
 * that is not served here is left to the route.
 * @param isServed whether pictures can be drawn by a model of that name
 * @throws AppError `request.invalid`
 */
export function readImageRequest(given: unknown, isServed: (model: string) => boolean): ImageOrder {
  const body = new LenientBody(given);
  const prompt = body.text(LONGEST_PROMPT, 'prompt', 'description', 'topic');
  if (prompt === undefined || !KEYPHRASE.expression.test(prompt))
    body.fault('/prompt', 'is needed: what is to be seen');
  const style = body.text(LONGEST_STYLE, 'style', 'image_style');
  const model = body.text(LONGEST_NAME, 'model');
  const size = readSize(body);
  const count = body.count('count', 1, MOST_IMAGES) ?? body.count('n', 1, MOST_IMAGES) ?? 1;
  body.refuseFaults();
  return {
    prompt: prompt ?? '',
    count,
    size,
    // Plug-ins have no use for one, and writing it takes as long as a call to a model.
    alt: readableLine(prompt ?? '')
      .slice(0, LONGEST_ALT)
      .toWellFormed(),
    language: 'en',
    ...(style === undefined ? {} : { style }),
    ...(model !== undefined && isServed(model) ? { route: model } : {}),
  };
}

function readSize(body: LenientBody): ImageOrder['size'] {
  const [, width, height] = /^(\d{2,5})\s*[x×*]\s*(\d{2,5})$/i.exec(body.text(LONGEST_NAME, 'size') ?? '') ?? [];
  const edge = (name: string, inSize: string | undefined): number => {
    const pixels = inSize === undefined ? body.count(name, SHORTEST_EDGE, LONGEST_EDGE) : Number(inSize);
    return Math.min(Math.max(pixels ?? DEFAULT_EDGE, SHORTEST_EDGE), LONGEST_EDGE);
  };
  return { width: edge('width', width), height: edge('height', height) };
}
