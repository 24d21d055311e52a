import { Injectable } from '@nestjs/common';
import pLimit from 'p-limit';

import { byteLimitOf, type ImageSize } from '../domain/image-size';
import { pictureUnusable } from '../images.errors';
import { cropPicture } from './crop-picture';
import { encodeWithin } from './encode-within';
import { pictureFormatOf } from './picture-format';

/** Twice as many as all vendors send (20 MB); decoding starts from memory. */
const MAX_PICTURE_BYTES = 40 * 1024 * 1024;
/** Each takes up to 250 MB (24 megapixels of 16 bits, interlaced, with transparency); two leave the other threads of the process to names, files and passwords. */
const PICTURES_AT_ONCE = 2;

export interface ProcessedPicture extends ImageSize {
  /** WebP without metadata, below its byte limit. */
  readonly bytes: Buffer;
}

/** Makes of whatever a vendor sent a picture that can be shown. One process works on two at once, in threads; others wait. */
@Injectable()
export class ImageProcessor {
  readonly #turns = pLimit(PICTURES_AT_ONCE);

  /**
   * Decoded afresh and encoded as WebP, upright, in the size that was asked for, without anything but the picture itself. Of an
   * animated one the first frame is taken. A picture of less than half the size is enlarged to the double, and smaller then.
   * @throws AppError `images.picture_unusable` for what is no PNG, JPEG or WebP, is damaged, has more pixels than any vendor draws, or
   * takes too long
   */
  process(bytes: Uint8Array, size: ImageSize): Promise<ProcessedPicture> {
    return this.#turns(async () => {
      if (bytes.length > MAX_PICTURE_BYTES) throw pictureUnusable('the file is too large');
      if (!pictureFormatOf(bytes)) throw pictureUnusable('it is no PNG, JPEG or WebP');
      const pixels = await cropPicture(bytes, size);
      const { width, height } = pixels;
      return { bytes: await encodeWithin(pixels, byteLimitOf(size)), width, height };
    });
  }
}
