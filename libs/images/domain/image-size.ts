/** In pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Open Graph’s picture of a page, which all networks show without cropping. https://developers.facebook.com/docs/sharing/webmasters/images */
export const DEFAULT_SIZE: ImageSize = { width: 1_200, height: 630 };
export const SHORTEST_EDGE = 256;
export const LONGEST_EDGE = 2_048;

const BYTES_OF_DEFAULT_SIZE = 200_000;

/** How many bytes a picture may have at most: fewer than 200 kB in the default size, and in proportion to its pixels in others. */
export function byteLimitOf({ width, height }: ImageSize): number {
  return Math.floor((BYTES_OF_DEFAULT_SIZE * width * height) / (DEFAULT_SIZE.width * DEFAULT_SIZE.height)) - 1;
}
