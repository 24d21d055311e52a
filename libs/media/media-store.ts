export type MediaType = 'image/png' | 'image/jpeg' | 'image/webp';

export interface MediaFile {
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
}

/** Keeps pictures where browsers can load them. Every operation ends in bounded time. */
export abstract class MediaStore {
  /**
   * The same bytes of the same site get the same name, `mediaNameOf`, and so the same address, however often they are saved.
   * @returns the absolute address at which anyone can load the picture.
   * @throws AppError `media.not_stored`
   */
  abstract save(siteId: string, bytes: Uint8Array, mediaType: MediaType): Promise<{ readonly url: string }>;

  /**
   * @param name the last segment of a picture's address.
   * @returns null where there is no such picture.
   * @throws AppError `media.unavailable`
   */
  abstract read(name: string): Promise<MediaFile | null>;

  /** Afterwards there is no such picture, whether there was one or not. @throws AppError `media.not_deleted` */
  abstract delete(name: string): Promise<void>;

  /** The absolute address of a picture, whether it has been saved or not. */
  abstract urlOf(name: string): string;
}
