import type { ImageModelRequest } from '../../ports/image-model';

type Size = ImageModelRequest['size'];

/** Sizes of every GPT Image model, https://developers.openai.com/api/docs/guides/image-generation. */
const STANDARD_SIZES: readonly Size[] = [
  { width: 1024, height: 1024 },
  { width: 1536, height: 1024 },
  { width: 1024, height: 1536 },
];

/** Those since gpt-image-2 draw in any size of whole steps within these bounds. */
const FREELY_SIZED = /^gpt-image-(?:[2-9]|\d\d)/;
const STEP_PIXELS = 16;
const MAX_EDGE_PIXELS = 3840;
const MAX_RATIO = 3;
const MIN_AREA = 655_360;
const MAX_AREA = 8_294_400;

/** What is left free below the upper bounds for the rounding up to whole steps. */
const ROUNDING = 0.94;

/** The nearest size that a model draws in: of the same shape first, then as large. */
export function nearestSize(model: string, size: Size): Size {
  if (!FREELY_SIZED.test(model)) return nearestStandardSize(size);
  return isFreeSize(size) ? size : nearestFreeSize(size);
}

function nearestStandardSize(size: Size): Size {
  const distance = (other: Size): number => Math.abs(Math.log(ratioOf(other) / ratioOf(size)));
  return STANDARD_SIZES.reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

function isFreeSize({ width, height }: Size): boolean {
  const longer = Math.max(width, height);
  const area = width * height;
  return (
    width % STEP_PIXELS === 0 &&
    height % STEP_PIXELS === 0 &&
    longer <= MAX_EDGE_PIXELS &&
    longer <= MAX_RATIO * Math.min(width, height) &&
    area >= MIN_AREA &&
    area <= MAX_AREA
  );
}

function nearestFreeSize(size: Size): Size {
  const mostRatio = MAX_RATIO * ROUNDING;
  const ratio = clamp(ratioOf(size), 1 / mostRatio, mostRatio);
  const mostArea = Math.min(MAX_AREA, MAX_EDGE_PIXELS ** 2 / Math.max(ratio, 1 / ratio)) * ROUNDING;
  const area = clamp(size.width * size.height, MIN_AREA, mostArea);
  return { width: inSteps(Math.sqrt(area * ratio)), height: inSteps(Math.sqrt(area / ratio)) };
}

function inSteps(pixels: number): number {
  return Math.ceil(pixels / STEP_PIXELS) * STEP_PIXELS;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function ratioOf({ width, height }: Size): number {
  return width / height;
}
