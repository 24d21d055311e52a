import { mediaNameOf } from '../media-name';
import { MediaStore, type MediaFile, type MediaType } from '../media-store';

export class InMemoryMediaStore extends MediaStore {
  readonly #files = new Map<string, MediaFile>();

  save(siteId: string, bytes: Uint8Array, mediaType: MediaType): Promise<{ url: string }> {
    const name = mediaNameOf(siteId, bytes, mediaType);
    this.#files.set(name, { bytes, mediaType });
    return Promise.resolve({ url: `https://media.example/media/${name}` });
  }

  read(name: string): Promise<MediaFile | null> {
    return Promise.resolve(this.#files.get(name) ?? null);
  }
}
