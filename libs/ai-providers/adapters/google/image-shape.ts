import type { ImageModelRequest } from '../../ports/image-model';

/** Shapes and sizes that Gemini's image models draw in, https://ai.google.dev/gemini-api/docs/image-generation. */
const ASPECT_RATIOS = ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'] as const;

/** The first generation knows one size, and no option for it. */
const FIXED_SIZE = /^gemini-2\./;

export interface ImageShape {
  readonly aspectRatio: (typeof ASPECT_RATIOS)[number];
  /** As many thousand pixels as the edge of a square has; undefined where the model has one size only. */
  readonly imageSize: '1K' | '2K' | '4K' | undefined;
}

/** The nearest that a model draws: of the same shape first, then no smaller. */
export function nearestShape(model: string, { width, height }: ImageModelRequest['size']): ImageShape {
  const distance = (name: string): number => Math.abs(Math.log(ratioOf(name) / (width / height)));
  const aspectRatio = ASPECT_RATIOS.reduce((best, other) => (distance(other) < distance(best) ? other : best));
  const edge = Math.sqrt(width * height);
  return {
    aspectRatio,
    imageSize: FIXED_SIZE.test(model) ? undefined : edge <= 1024 ? '1K' : edge <= 2048 ? '2K' : '4K',
  };
}

function ratioOf(name: string): number {
  const [width = 1, height = 1] = name.split(':').map(Number);
  return width / height;
}
