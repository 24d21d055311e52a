import type { MicroUsd } from '@seoforge/kernel';

import type { ImageSize } from './image-size';

/** Who draws where no vendor is asked. */
const SIMULATED = 'simulated';

/** A picture that was drawn for a site and is kept for it. */
export interface Image extends ImageSize {
  readonly id: string;
  readonly siteId: string;
  /** What it was drawn for: a request, or an article. */
  readonly operationId: string;
  /** Its place among the pictures of the operation, from 0. */
  readonly position: number;
  /** In the media store; pictures with the same content share it. */
  readonly name: string;
  readonly bytes: number;
  readonly alt: string;
  readonly provider: string;
  /** Null where it was not told. */
  readonly model: string | null;
  /** SHA-256 of the prompt, in hexadecimal: the prompt itself is not kept. */
  readonly promptHash: string;
  /** Its share of the call’s cost; null where a price is not known. */
  readonly costMicroUsd: MicroUsd | null;
  readonly createdAt: Date;
  /** When it is deleted by itself; null for never. */
  readonly expiresAt: Date | null;
}

/** Space that is set aside for a picture before it is paid for. */
export interface ImageReservation extends Pick<Image, 'id' | 'siteId' | 'operationId' | 'position' | 'createdAt'> {
  /** The most that the picture may take. */
  readonly bytes: number;
  /** Afterwards nobody is at work on it any more. */
  readonly expiresAt: Date;
}

export function isSimulated({ provider }: Pick<Image, 'provider'>): boolean {
  return provider === SIMULATED;
}
