import type { HttpConfig, MediaConfig } from '@seoforge/config';

import { mediaAddresses } from './media-address';
import { mediaNotDeleted, mediaNotStored, mediaUnavailable } from './media.errors';
import { mediaNameOf, readMediaName } from './media-name';
import { MediaStore, type MediaFile, type MediaType } from './media-store';
import { openBucket, type Bucket } from './s3-bucket';

/** The same name is always the same picture; said to whoever loads it from the bucket itself. */
const FOREVER = 'public, max-age=31536000, immutable';
/** Far more than any picture of ours has: what is larger was put there by somebody else. */
const MAX_PICTURE_BYTES = 32 * 1024 * 1024;

/** Pictures as objects of a bucket of Amazon S3, or of a server that speaks its protocol; an object's key is the picture's name. */
export class S3MediaStore extends MediaStore {
  readonly urlOf: (name: string) => string;

  private constructor(
    media: MediaConfig,
    http: HttpConfig,
    private readonly bucket: Bucket,
  ) {
    super();
    this.urlOf = mediaAddresses(media, http);
  }

  static async open(media: MediaConfig, http: HttpConfig): Promise<S3MediaStore> {
    return new S3MediaStore(media, http, await openBucket(media));
  }

  async save(siteId: string, bytes: Uint8Array, mediaType: MediaType): Promise<{ url: string }> {
    const name = mediaNameOf(siteId, bytes, mediaType);
    try {
      await this.bucket.put(name, bytes, { contentType: mediaType, cacheControl: FOREVER });
    } catch (error) {
      throw mediaNotStored(error);
    }
    return { url: this.urlOf(name) };
  }

  async read(name: string): Promise<MediaFile | null> {
    const named = readMediaName(name);
    if (named === null) return null;
    try {
      const bytes = await this.bucket.get(name, MAX_PICTURE_BYTES);
      // A name tells of its content: half a picture would be kept by browsers for a year.
      if (bytes && mediaNameOf(named.siteId, bytes, named.mediaType) !== name)
        throw new Error(`${name} has other content.`);
      return bytes && { bytes, mediaType: named.mediaType };
    } catch (error) {
      throw mediaUnavailable(error);
    }
  }

  async delete(name: string): Promise<void> {
    if (readMediaName(name) === null) return;
    try {
      await this.bucket.delete(name);
    } catch (error) {
      throw mediaNotDeleted(error);
    }
  }

  onModuleDestroy(): void {
    this.bucket.close();
  }
}
