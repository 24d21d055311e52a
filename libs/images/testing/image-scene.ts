import { AiGateway, type CallContext, type GatewayImages, type GatewayResult } from '@seoforge/ai-providers';
import { MediaConfig } from '@seoforge/config';
import { ImmediateTransactions, InMemoryNotifications } from '@seoforge/database/testing';
import { Clock, newId } from '@seoforge/kernel';
import { InMemoryMediaStore } from '@seoforge/media/testing';
import { ModelCaller } from '@seoforge/prompting';
import { KnownSites } from '@seoforge/sites';
import { InMemorySiteRepository } from '@seoforge/sites/testing';
import sharp from 'sharp';

import { DrawImages } from '../application/draw-images';
import { ForgetImages } from '../application/forget-images';
import { GenerateImages } from '../application/generate-images';
import { ImageLibrary } from '../application/image-library';
import { KeepDrawing } from '../application/keep-drawing';
import { RemoveImage } from '../application/remove-image';
import { WriteAlt } from '../application/write-alt';
import { ImageProcessor } from '../processing/image-processor';
import { InMemoryImageRepository } from './in-memory-image-repository';

/** What a model that is asked for pictures sends, one entry a call; an error fails the call. */
export type ScriptedDrawing = readonly Uint8Array[] | Error;

class ScriptedGateway extends AiGateway {
  readonly drawings: ScriptedDrawing[] = [];
  readonly alts: (string | Error)[] = [];
  readonly calls: { readonly context: CallContext; readonly count: number }[] = [];

  async generate(_: unknown, context: CallContext): Promise<GatewayResult> {
    this.calls.push({ context, count: 1 });
    const alt = this.alts.shift() ?? 'A written text';
    if (alt instanceof Error) throw alt;
    return { ...this.#completion(context, 300), text: JSON.stringify({ alt }) };
  }

  stream(): never {
    throw new Error('Nothing of pictures is streamed.');
  }

  async generateImages({ count }: { readonly count: number }, context: CallContext): Promise<GatewayImages> {
    this.calls.push({ context, count });
    const drawing = this.drawings.shift() ?? [];
    if (drawing instanceof Error) throw drawing;
    const images = drawing.map((bytes) => ({ bytes, mediaType: 'image/png' as const }));
    return { ...this.#completion(context, 40_001), images };
  }

  #completion({ purpose }: CallContext, costMicroUsd: number): Omit<GatewayResult, 'text'> {
    return {
      finishReason: { unified: 'stop', raw: 'stop' },
      usage: { inputTokens: 10, outputTokens: 20 },
      responseId: undefined,
      responseModel: undefined,
      warnings: [`a warning about ${purpose}`],
      receipt: { callId: newId(), provider: 'openai', model: 'painter', costMicroUsd, isCached: false, attempts: 1 },
    };
  }
}

class SetClock extends Clock {
  time = new Date('2026-03-01T12:00:00.000Z');

  now(): Date {
    return this.time;
  }

  pass(days: number): void {
    this.time = new Date(this.time.getTime() + days * 86_400_000);
  }
}

/** Pictures in memory, with a scripted vendor; processed as in the product. */
export class ImageScene {
  readonly siteId = newId();
  readonly gateway = new ScriptedGateway();
  readonly images = new InMemoryImageRepository();
  readonly media = new InMemoryMediaStore();
  readonly clock = new SetClock();
  readonly config = Object.assign(new MediaConfig(), { quotaMegabytes: 1 });
  readonly library = new ImageLibrary(
    this.images,
    this.media,
    new ImageProcessor(),
    new ImmediateTransactions(),
    this.config,
    this.clock,
  );
  readonly generateImages = new GenerateImages(
    this.images,
    this.library,
    new DrawImages(this.gateway),
    new WriteAlt(
      new ModelCaller(this.gateway, new KnownSites(new InMemorySiteRepository(), new InMemoryNotifications())),
    ),
  );
  readonly keepDrawing = new KeepDrawing(this.images, this.library);
  readonly removeImage = new RemoveImage(this.images, this.library);
  readonly forgetImages = new ForgetImages(this.images, this.library, this.clock);

  /** How many bytes of the site's quota are still free, to the kilobyte. */
  async freeKilobytes(): Promise<number> {
    const createdAt = this.clock.now();
    const place = { siteId: this.siteId, operationId: newId(), position: 0, createdAt, expiresAt: createdAt };
    for (let kilobytes = 1_000; kilobytes > 0; kilobytes -= 1) {
      const reservation = { ...place, id: newId(), bytes: kilobytes * 1_000 };
      if (!(await this.images.reserve([reservation], this.config.quotaBytes))) continue;
      await this.images.remove({ id: reservation.id, name: null, expiresAt: createdAt });
      return kilobytes;
    }
    return 0;
  }
}

/** A PNG file of that colour, of 512 × 512 pixels. */
export function pngOf(background: string): Promise<Buffer> {
  return sharp({ create: { width: 512, height: 512, channels: 3, background } })
    .png()
    .toBuffer();
}
