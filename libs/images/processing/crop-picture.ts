import type { AppError } from '@seoforge/kernel';

import type { ImageSize } from '../domain/image-size';
import { pictureUnusable } from '../images.errors';
import sharp from './picture-library';

/** Vendors draw up to 4096 × 4096 = 16.8 megapixels. */
export const MAXIMUM_PIXELS = 24_000_000;
/** Beyond it there is nothing to see but blur. */
const LARGEST_ENLARGEMENT = 2;
/** A picture of the greatest size takes about one, on a slow machine; a busy one must not lose what was paid for. */
export const STEP_TIMEOUT_SECONDS = 60;

/** Pixels of 8 bits a channel in sRGB, row by row. */
export interface Pixels extends ImageSize {
  readonly data: Buffer;
  readonly channels: 1 | 2 | 3 | 4;
}

/** The middle of the picture, upright, in that size. @throws AppError `images.picture_unusable` */
export async function cropPicture(bytes: Uint8Array, size: ImageSize): Promise<Pixels> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MAXIMUM_PIXELS, failOn: 'error', pages: 1 });
    const { autoOrient } = await picture.metadata();
    const { width, height } = reachable(size, autoOrient);
    const { data, info } = await picture
      .autoOrient()
      .resize({ width, height, fit: 'cover', position: 'centre' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .timeout({ seconds: STEP_TIMEOUT_SECONDS })
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height, channels: info.channels };
  } catch (error) {
    throw unusable(error);
  }
}

/** The size, or the greatest one of its shape that does not enlarge too much. */
function reachable(size: ImageSize, drawn: ImageSize): ImageSize {
  const enlargement = Math.max(size.width / drawn.width, size.height / drawn.height);
  const share = Math.min(1, LARGEST_ENLARGEMENT / enlargement);
  return { width: Math.max(1, Math.round(size.width * share)), height: Math.max(1, Math.round(size.height * share)) };
}

/** What an error of the picture library says of the picture. */
export function unusable(error: unknown): AppError {
  const message = error instanceof Error ? error.message : '';
  if (/pixel limit/i.test(message))
    return pictureUnusable(`it has more than ${MAXIMUM_PIXELS / 1_000_000} megapixels`, error);
  return pictureUnusable(/timeout/i.test(message) ? 'working on it takes too long' : 'the file is damaged', error);
}
