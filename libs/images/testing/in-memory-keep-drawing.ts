import { MediaConfig } from '@seoforge/config';
import { ImmediateTransactions } from '@seoforge/database/testing';
import { SystemClock } from '@seoforge/kernel';
import type { MediaStore } from '@seoforge/media';

import { ImageLibrary } from '../application/image-library';
import { KeepDrawing } from '../application/keep-drawing';
import { ImageProcessor } from '../processing/image-processor';
import { InMemoryImageRepository } from './in-memory-image-repository';

/** Pictures of something greater, kept in memory; processed as in the product. */
export function inMemoryKeepDrawing(media: MediaStore, config = new MediaConfig()): KeepDrawing {
  const images = new InMemoryImageRepository();
  const transactions = new ImmediateTransactions();
  const processor = new ImageProcessor();
  return new KeepDrawing(images, new ImageLibrary(images, media, processor, transactions, config, new SystemClock()));
}
