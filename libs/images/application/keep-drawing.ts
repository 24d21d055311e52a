import { Injectable } from '@nestjs/common';
import { ARTICLE_LIMIT_EXCEEDED, type GeneratedImage } from '@seoforge/ai-providers';
import { AppError } from '@seoforge/kernel';
import type { Answer } from '@seoforge/prompting';

import type { Image, ImageReservation } from '../domain/image';
import type { ImageSize } from '../domain/image-size';
import { PICTURE_UNUSABLE, QUOTA_EXCEEDED } from '../images.errors';
import { ImageRepository } from '../ports/image-repository';
import { ImageLibrary } from './image-library';

/** A picture that belongs to something greater, such as an article. */
export interface WantedDrawing {
  readonly siteId: string;
  /** What it belongs to. */
  readonly operationId: string;
  /** Its place among the pictures of that, from 0. */
  readonly position: number;
  readonly purpose: string;
  readonly prompt: string;
  readonly size: ImageSize;
  readonly alt: string;
}

export interface KeptDrawing {
  /** Absolute. */
  readonly url: string;
  readonly alt: string;
}

type Draw = () => Promise<Answer<GeneratedImage | null>>;

/** What a picture is left out for before it is drawn: neither space nor money would be there for it the next time. */
const UNAFFORDABLE: readonly string[] = [QUOTA_EXCEEDED, ARTICLE_LIMIT_EXCEEDED];

/** Keeps a picture of something that can do without it: without space or money for it, or with nothing to be seen on it, it is left out. */
@Injectable()
export class KeepDrawing {
  constructor(
    private readonly images: ImageRepository,
    private readonly library: ImageLibrary,
  ) {}

  /**
   * The picture that was kept before, or the one that is drawn now; null, with a warning, where it is left out.
   * @throws AppError `media.not_stored`, and what `draw` throws
   */
  async execute(wanted: WantedDrawing, draw: Draw): Promise<Answer<KeptDrawing | null>> {
    const { siteId, operationId, position, size } = wanted;
    const stored = await this.images.ofOperation(siteId, operationId);
    const before = stored.find((image) => image.position === position);
    if (before) {
      const { provider, costMicroUsd } = before;
      return { ...undrawn(wanted), value: this.#drawingOf(before), provider, costMicroUsd };
    }
    try {
      const [reservation] = await this.library.reserve({ siteId, operationId, positions: [position], size });
      return await this.#drawNow(wanted, reservation as ImageReservation, draw);
    } catch (error) {
      return { ...undrawn(wanted), warnings: [leftOut(error, UNAFFORDABLE)] };
    }
  }

  async #drawNow(
    wanted: WantedDrawing,
    reservation: ImageReservation,
    draw: Draw,
  ): Promise<Answer<KeptDrawing | null>> {
    try {
      const answer = await draw();
      return answer.value
        ? { ...answer, ...(await this.#keep(wanted, reservation, answer, answer.value.bytes)) }
        : { ...answer, value: null };
    } finally {
      // What cannot be released now expires.
      await this.library.release(reservation).catch(() => undefined);
    }
  }

  async #keep(
    { size, prompt, alt }: WantedDrawing,
    reservation: ImageReservation,
    { provider, costMicroUsd, warnings }: Answer<unknown>,
    bytes: Uint8Array,
  ): Promise<Pick<Answer<KeptDrawing | null>, 'value' | 'warnings'>> {
    try {
      const facts = { size, prompt, alt, provider, model: null, costMicroUsd, retainDays: null };
      return { value: this.#drawingOf(await this.library.keep(reservation, bytes, facts)), warnings };
    } catch (error) {
      return { value: null, warnings: [...warnings, leftOut(error, [PICTURE_UNUSABLE])] };
    }
  }

  #drawingOf({ name, alt }: Image): KeptDrawing {
    return { url: this.library.urlOf(name), alt };
  }
}

/** An answer for which no model was asked. */
function undrawn({ purpose }: WantedDrawing): Answer<null> {
  const nothing = { inputTokens: 0, outputTokens: 0, costMicroUsd: 0 };
  return { value: null, prompt: `${purpose}@1`, provider: 'unknown', warnings: [], ...nothing };
}

/** A warning, where the error is one of these; every other one is thrown again. */
function leftOut(error: unknown, codes: readonly string[]): string {
  if (error instanceof AppError && codes.includes(error.code)) return `a picture was left out: ${error.message}`;
  throw error;
}
