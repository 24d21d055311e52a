import type { Sharp } from 'sharp';

import { pictureUnusable } from '../images.errors';
import { STEP_TIMEOUT_SECONDS, unusable, type Pixels } from './crop-picture';
import sharp from './picture-library';

/** Of the encoder, from 1 to 100: the best is tried first, and it is enough for nearly every picture. */
const QUALITIES = [82, 60, 35, 10] as const;
/** Standard deviation in pixels: takes the noise out of a picture that consists of noise. */
const BLUR = 2;

/** The picture as WebP of at most so many bytes, in the best quality that allows. @throws AppError `images.picture_unusable` */
export async function encodeWithin(pixels: Pixels, maxBytes: number): Promise<Buffer> {
  for (const quality of QUALITIES) {
    const encoded = await encode(pictureOf(pixels), quality);
    if (encoded.length <= maxBytes) return encoded;
  }
  const blurred = await encode(pictureOf(pixels).flatten({ background: 'white' }).blur(BLUR), QUALITIES.at(-1) ?? 1);
  if (blurred.length > maxBytes) throw pictureUnusable(`it does not fit into ${maxBytes} bytes`);
  return blurred;
}

function pictureOf({ data, width, height, channels }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}

async function encode(picture: Sharp, quality: number): Promise<Buffer> {
  try {
    return await picture.webp({ quality, alphaQuality: quality }).timeout({ seconds: STEP_TIMEOUT_SECONDS }).toBuffer();
  } catch (error) {
    throw unusable(error);
  }
}
