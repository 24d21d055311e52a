import { mediaNotDeleted, mediaNotStored } from '../media.errors';
import { mediaNameOf } from '../media-name';
import { MediaStore, type MediaFile, type MediaType } from '../media-store';

export class InMemoryMediaStore extends MediaStore {
  /** What it cannot do at present. */
  fails = { save: false, delete: false };
  readonly #files = new Map<string, MediaFile>();

  get names(): readonly string[] {
    return [...this.#files.keys()];
  }

  async save(siteId: string, bytes: Uint8Array, mediaType: MediaType): Promise<{ url: string }> {
    if (this.fails.save) throw mediaNotStored(new Error('told to fail'));
    const name = mediaNameOf(siteId, bytes, mediaType);
    this.#files.set(name, { bytes, mediaType });
    return { url: this.urlOf(name) };
  }

  async read(name: string): Promise<MediaFile | null> {
    return this.#files.get(name) ?? null;
  }

  async delete(name: string): Promise<void> {
    if (this.fails.delete) throw mediaNotDeleted(new Error('told to fail'));
    this.#files.delete(name);
  }

  urlOf(name: string): string {
    return `https://media.example/media/${name}`;
  }
}
