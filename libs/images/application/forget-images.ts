import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@seoforge/kernel';

import { ImageRepository } from '../ports/image-repository';
import { ImageLibrary } from './image-library';

const BATCH = 100;

/** Deletes what has expired and what deleted sites have left: files first, then what tells of them. */
@Injectable()
export class ForgetImages {
  readonly #logger = new Logger(ForgetImages.name);

  constructor(
    private readonly images: ImageRepository,
    private readonly library: ImageLibrary,
    private readonly clock: Clock,
  ) {}

  /** Several processes may do so at once. What cannot be deleted is left for the next time. */
  async execute(signal: AbortSignal): Promise<void> {
    const now = this.clock.now();
    for (let afterId: string | null = null; ;) {
      const batch = await this.images.expired(now, BATCH, afterId);
      for (const held of batch) {
        if (signal.aborted) return;
        await this.library.discard(held).catch((error: unknown) => {
          this.#logger.warn(error, 'A picture could not be deleted.');
        });
      }
      afterId = batch.at(-1)?.id ?? null;
      if (batch.length < BATCH) return;
    }
  }
}
