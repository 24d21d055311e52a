import { Injectable } from '@nestjs/common';
import { sumMicroUsd, type MicroUsd } from '@seoforge/kernel';
import { restOfLimit, type Caller } from '@seoforge/prompting';

import type { Image, ImageReservation } from '../domain/image';
import type { ImageSize } from '../domain/image-size';
import { ImageRepository } from '../ports/image-repository';
import { DrawImages } from './draw-images';
import { ImageLibrary } from './image-library';
import { keptOf } from './kept-of';
import { WriteAlt, type WrittenAlt } from './write-alt';

/** What somebody wants to have drawn. */
export interface ImageOrder {
  readonly prompt: string;
  readonly count: number;
  readonly size: ImageSize;
  /** How it is to look. */
  readonly style?: string;
  /** Of every picture; otherwise a model writes it. */
  readonly alt?: string;
  /** Of the alternative text. */
  readonly language: string;
  readonly keyphrase?: string;
  /** A route, or a `provider/model`, for the pictures. */
  readonly route?: string;
  /** For pictures and alternative text together. */
  readonly maxCostMicroUsd?: MicroUsd;
  /** Days; 0 for ever. */
  readonly retainDays?: number;
}

export interface GeneratedImages {
  /** At least one, in the order in which they were drawn. */
  readonly images: readonly Image[];
  readonly provider: string;
  /** Null where a price is not known. */
  readonly costMicroUsd: MicroUsd | null;
  readonly warnings: readonly string[];
}

/** On whose behalf, and under which id a repeated request finds what it has paid for already. */
export interface ImageCaller {
  readonly siteId: string;
  readonly mode: 'live' | 'test';
  readonly operationId: string;
}

/** Space first, then the model, then the store: what was paid for is kept as far as it can be, whether the caller waits or not. */
@Injectable()
export class GenerateImages {
  constructor(
    private readonly images: ImageRepository,
    private readonly library: ImageLibrary,
    private readonly drawImages: DrawImages,
    private readonly writeAlt: WriteAlt,
  ) {}

  /**
   * @throws AppError `images.quota_exceeded` before anything is paid; the gateway’s; `images.picture_unusable` or `images.not_stored`
   * where not one picture could be kept
   */
  async execute(order: ImageOrder, caller: ImageCaller, signal: AbortSignal): Promise<GeneratedImages> {
    const { siteId, operationId } = caller;
    const before = await this.images.ofOperation(siteId, operationId);
    if (before[0]) return drawnBefore(before, before[0].provider);
    const positions = Array.from({ length: order.count }, (_, position) => position);
    const reserved = await this.library.reserve({ siteId, operationId, positions, size: order.size });
    try {
      return await this.#draw(order, caller, reserved, signal);
    } finally {
      // What cannot be released now expires.
      await Promise.allSettled(reserved.map((reservation) => this.library.release(reservation)));
    }
  }

  async #draw(
    order: ImageOrder,
    { siteId, mode }: ImageCaller,
    reserved: readonly ImageReservation[],
    signal: AbortSignal,
  ): Promise<GeneratedImages> {
    const { count, size, style, route, maxCostMicroUsd, retainDays = null } = order;
    const prompt = style === undefined ? order.prompt : `${order.prompt}\n\nStyle: ${style}`;
    const limit = maxCostMicroUsd === undefined ? {} : { maxCostMicroUsd };
    const context = { siteId, mode, purpose: 'image', ...limit, ...(route === undefined ? {} : { models: [route] }) };
    const drawn = await this.drawImages.execute({ prompt, count, size }, context, signal);
    const written = await this.#altOf(
      order,
      { siteId, mode, ...restOfLimit(maxCostMicroUsd, drawn.costMicroUsd) },
      signal,
    );
    const outcomes = await Promise.allSettled(
      drawn.images.map(({ bytes, ...image }, index) =>
        this.library.keep(reserved[index] as ImageReservation, bytes, {
          ...image,
          ...{ size, prompt, retainDays, alt: written.alt },
        }),
      ),
    );
    const { images, warnings } = keptOf(outcomes, size);
    return {
      images,
      provider: images[0].provider,
      costMicroUsd: sumMicroUsd([drawn.costMicroUsd, written.costMicroUsd]),
      warnings: [...drawn.warnings, ...written.warnings, ...warnings],
    };
  }

  async #altOf({ alt, ...order }: ImageOrder, caller: Caller, signal: AbortSignal): Promise<WrittenAlt> {
    if (alt !== undefined) return { alt, costMicroUsd: 0, warnings: [] };
    const { prompt, style, language, keyphrase } = order;
    return this.writeAlt.execute({ prompt, style, language, keyphrase }, caller, signal);
  }
}

function drawnBefore(images: readonly Image[], provider: string): GeneratedImages {
  return {
    images,
    provider,
    costMicroUsd: sumMicroUsd(images.map(({ costMicroUsd }) => costMicroUsd)),
    warnings: ['the pictures were drawn by an earlier attempt at this request, and are not paid for again'],
  };
}
