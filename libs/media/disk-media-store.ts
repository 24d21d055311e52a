import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { Injectable } from '@nestjs/common';
import { HttpConfig, MediaConfig } from '@seoforge/config';
import { newId } from '@seoforge/kernel';

import { mediaNotStored } from './media.errors';
import { mediaNameOf, readMediaName } from './media-name';
import { MediaStore, type MediaFile, type MediaType } from './media-store';

/** Pictures as files, one folder for each site. */
@Injectable()
export class DiskMediaStore extends MediaStore {
  readonly #directory: string;
  readonly #baseUrl: string;

  constructor(media: MediaConfig, http: HttpConfig) {
    super();
    this.#directory = path.resolve(media.directory);
    this.#baseUrl = http.baseUrl.replace(/\/+$/, '');
  }

  async save(siteId: string, bytes: Uint8Array, mediaType: MediaType): Promise<{ url: string }> {
    const name = mediaNameOf(siteId, bytes, mediaType);
    const folder = path.join(this.#directory, siteId);
    const unfinished = path.join(folder, `${newId()}.part`);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(unfinished, bytes, { mode: 0o600, flush: true });
      await rename(unfinished, path.join(folder, name));
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined);
      throw mediaNotStored(error);
    }
    return { url: `${this.#baseUrl}/media/${name}` };
  }

  async read(name: string): Promise<MediaFile | null> {
    const named = readMediaName(name);
    if (named === null) return null;
    try {
      return { bytes: await readFile(path.join(this.#directory, named.siteId, name)), mediaType: named.mediaType };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }
}
