import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { HttpConfig, MediaConfig } from '@seoforge/config';
import { newId } from '@seoforge/kernel';

import { mediaAddresses } from './media-address';
import { mediaNotDeleted, mediaNotStored, mediaUnavailable } from './media.errors';
import { mediaNameOf, readMediaName } from './media-name';
import { MediaStore, type MediaFile, type MediaType } from './media-store';

/** Pictures as files, one folder for each site. */
export class DiskMediaStore extends MediaStore {
  readonly urlOf: (name: string) => string;
  readonly #directory: string;

  constructor(media: MediaConfig, http: HttpConfig) {
    super();
    this.urlOf = mediaAddresses(media, http);
    this.#directory = path.resolve(media.directory);
  }

  async save(siteId: string, bytes: Uint8Array, mediaType: MediaType): Promise<{ url: string }> {
    const name = mediaNameOf(siteId, bytes, mediaType);
    const folder = path.join(this.#directory, siteId);
    const unfinished = path.join(folder, `${name}.${newId()}.part`);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(unfinished, bytes, { mode: 0o600, flush: true });
      await rename(unfinished, path.join(folder, name));
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined);
      throw mediaNotStored(error);
    }
    return { url: this.urlOf(name) };
  }

  async read(name: string): Promise<MediaFile | null> {
    const named = readMediaName(name);
    if (named === null) return null;
    try {
      return { bytes: await readFile(path.join(this.#directory, named.siteId, name)), mediaType: named.mediaType };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw mediaUnavailable(error);
    }
  }

  async delete(name: string): Promise<void> {
    const named = readMediaName(name);
    if (named === null) return;
    const folder = path.join(this.#directory, named.siteId);
    try {
      // With what a process that was killed has written of it.
      const files = (await readdir(folder)).filter((file) => file.startsWith(name));
      await Promise.all(files.map((file) => rm(path.join(folder, file), { force: true })));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw mediaNotDeleted(error);
    }
  }
}
