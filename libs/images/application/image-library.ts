import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { MediaConfig } from '@seoforge/config';
import { Transactions } from '@seoforge/database';
import { Clock, newId } from '@seoforge/kernel';
import { mediaNameOf, MediaStore } from '@seoforge/media';
import pLimit from 'p-limit';

import type { Image, ImageReservation } from '../domain/image';
import { byteLimitOf, type ImageSize } from '../domain/image-size';
import { imageQuotaExceeded } from '../images.errors';
import { ImageRepository, type HeldImage } from '../ports/image-repository';
import { ImageProcessor, type ProcessedPicture } from '../processing/image-processor';

const DAY_MS = 24 * 60 * 60_000;
/** Longer than the slowest model takes with all its retries, and the article that waits for its picture. */
const RESERVED_FOR_MS = 60 * 60_000;
/** Each holds a connection to the database while the media store is at work: a slow store must not take all of them from everybody. */
const STORED_AT_ONCE = 2;

/** Pictures that are wanted. */
export interface WantedImages {
  readonly siteId: string;
  readonly operationId: string;
  /** Of each, among the pictures of the operation. */
  readonly positions: readonly number[];
  readonly size: ImageSize;
}

/** What is to be known of a picture beside its bytes; the size is the one that was asked for. */
export interface ImageFacts extends Pick<Image, 'alt' | 'provider' | 'model' | 'costMicroUsd'> {
  readonly size: ImageSize;
  readonly prompt: string;
  /** Null for the installation's default; 0 keeps it for ever. */
  readonly retainDays: number | null;
}

/**
 * Puts pictures into the media store and takes them out again, so that a row tells of every file: the row is named before the file is
 * written and goes after the file is gone, and whoever touches a file holds the lock of its name. A crash in between leaves a row that
 * expires, never a file that nobody knows.
 */
@Injectable()
export class ImageLibrary {
  readonly #turns = pLimit(STORED_AT_ONCE);

  constructor(
    private readonly images: ImageRepository,
    private readonly media: MediaStore,
    private readonly processor: ImageProcessor,
    private readonly transactions: Transactions,
    private readonly config: MediaConfig,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `images.quota_exceeded` */
  async reserve({ siteId, operationId, positions, size }: WantedImages): Promise<readonly ImageReservation[]> {
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + RESERVED_FOR_MS);
    const bytes = byteLimitOf(size);
    const reservations = positions.map((position) => ({
      id: newId(),
      siteId,
      operationId,
      position,
      bytes,
      createdAt,
      expiresAt,
    }));
    const { quotaBytes, quotaMegabytes } = this.config;
    if (!(await this.images.reserve(reservations, quotaBytes))) throw imageQuotaExceeded(quotaMegabytes);
    return reservations;
  }

  /**
   * Makes the picture of its reservation.
   * @param bytes as the model sent them
   * @throws AppError `images.picture_unusable`, `media.not_stored`
   */
  async keep(reservation: ImageReservation, bytes: Uint8Array, facts: ImageFacts): Promise<Image> {
    const { id, expiresAt } = reservation;
    const picture = await this.processor.process(bytes, facts.size);
    const image = this.#imageOf(reservation, picture, facts);
    const { siteId, name } = image;
    if (!(await this.images.name(id, name))) throw reservationLost(id);
    try {
      await this.#inTurn(async () => {
        await this.images.lockName(name);
        if (!(await this.images.complete(image))) throw reservationLost(id);
        await this.media.save(siteId, picture.bytes, 'image/webp');
      });
    } catch (error) {
      // A store that cannot save seldom deletes: then the reservation expires.
      await this.discard({ id, name, expiresAt }).catch(() => undefined);
      throw error;
    }
    return image;
  }

  /** Gives back space of which nothing has come; of what has become a picture it changes nothing. */
  async release({ id, expiresAt }: ImageReservation): Promise<void> {
    await this.images.remove({ id, name: null, expiresAt });
  }

  /** Removes a picture or a reservation, and its file where no other picture has the same one. @throws AppError `media.not_deleted` */
  async discard(held: HeldImage): Promise<void> {
    await this.#inTurn(async () => {
      const { name } = held;
      if (name !== null) await this.images.lockName(name);
      const isRemoved = await this.images.remove(held);
      if (isRemoved && name !== null && !(await this.images.isNamed(name))) await this.media.delete(name);
    });
  }

  /** Absolute. */
  urlOf(name: string): string {
    return this.media.urlOf(name);
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    return this.#turns(() => this.transactions.run(work));
  }

  #imageOf(
    { id, siteId, operationId, position, createdAt }: ImageReservation,
    { bytes, width, height }: ProcessedPicture,
    { prompt, retainDays, alt, provider, model, costMicroUsd }: ImageFacts,
  ): Image {
    const keptDays = retainDays ?? this.config.retentionDays;
    return {
      ...{ id, siteId, operationId, position, createdAt, width, height, alt, provider, model, costMicroUsd },
      name: mediaNameOf(siteId, bytes, 'image/webp'),
      bytes: bytes.length,
      promptHash: createHash('sha256').update(prompt).digest('hex'),
      expiresAt: keptDays === 0 ? null : new Date(createdAt.getTime() + keptDays * DAY_MS),
    };
  }
}

/** Only after an hour of work on one picture, or where a later attempt at it has begun. */
function reservationLost(id: string): Error {
  return new Error(`The space for picture ${id} is set aside no longer.`);
}
