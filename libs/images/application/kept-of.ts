import { AppError } from '@seoforge/kernel';

import type { Image } from '../domain/image';
import type { ImageSize } from '../domain/image-size';
import { imagesLost, PICTURE_UNUSABLE } from '../images.errors';
import { reasonOf } from './reason-of';

/**
 * The pictures that could be kept, and what is to be said of the others.
 * @throws AppError `images.picture_unusable` or `images.not_stored` where there is none
 */
export function keptOf(
  outcomes: readonly PromiseSettledResult<Image>[],
  size: ImageSize,
): { readonly images: readonly [Image, ...Image[]]; readonly warnings: readonly string[] } {
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  const losses = failures.map((failure) => `a picture that was paid for is lost: ${reasonOf(failure)}`);
  const [first, ...others] = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  if (!first) throw failures.find(isNotUnusable) === undefined ? failures[0] : imagesLost(failures.find(isNotUnusable));
  const images: readonly [Image, ...Image[]] = [first, ...others];
  return { images, warnings: [...losses, ...images.flatMap((image) => smallerThan(size, image))] };
}

function isNotUnusable(failure: unknown): boolean {
  return !(failure instanceof AppError) || failure.code !== PICTURE_UNUSABLE;
}

function smallerThan(asked: ImageSize, { width, height }: ImageSize): string[] {
  if (width === asked.width && height === asked.height) return [];
  return [`a picture was drawn too small for ${asked.width}x${asked.height}, and is ${width}x${height}`];
}
