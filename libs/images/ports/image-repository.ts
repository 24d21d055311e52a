import type { Image, ImageReservation } from '../domain/image';

export interface ImagePage {
  /** Newest first. */
  readonly items: readonly Image[];
  /** Where the next page starts; null on the last one. */
  readonly nextCursor: string | null;
}

/** A picture, or the space that was set aside for one, as far as deleting it takes. */
export interface HeldImage {
  readonly id: string;
  /** In the media store, where something may have been stored; null before that. */
  readonly name: string | null;
  readonly expiresAt: Date | null;
}

/** The pictures of all sites, and the space that is set aside for such as are being drawn. */
export abstract class ImageRepository {
  /**
   * Sets space aside for pictures of one operation, in place of what an earlier attempt at them has set aside and not used, unless all
   * that the site holds would then take more than its quota; of requests at the same time none can pass it. @returns whether there was
   * space
   */
  abstract reserve(reservations: readonly ImageReservation[], quotaBytes: number): Promise<boolean>;

  /** Notes under which name the picture is going to be stored. @returns false where the reservation is gone */
  abstract name(id: string, name: string): Promise<boolean>;

  /** Makes the picture of its reservation, within the transaction that stores it. @returns false where the reservation is gone */
  abstract complete(image: Image): Promise<boolean>;

  /** Keeps others from storing or deleting what has this name until the transaction ends. */
  abstract lockName(name: string): Promise<void>;

  /** Whether anything is stored, or about to be, under this name. */
  abstract isNamed(name: string): Promise<boolean>;

  /** Removes it, unless it has changed since it was looked at. @returns whether it was removed */
  abstract remove(held: HeldImage): Promise<boolean>;

  abstract find(siteId: string, id: string): Promise<Image | null>;

  /** What has been stored for an operation, in its order. */
  abstract ofOperation(siteId: string, operationId: string): Promise<readonly Image[]>;

  /** @param cursor the `nextCursor` of the page before. */
  abstract list(siteId: string, limit: number, cursor: string | null): Promise<ImagePage>;

  /** Pictures and reservations that have expired, and those of sites that are no more, by id from after that one. */
  abstract expired(at: Date, limit: number, afterId: string | null): Promise<readonly HeldImage[]>;
}
