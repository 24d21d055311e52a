import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { messageOf } from '@seoforge/kernel';

import { storeFailed } from '../backup.errors';
import { startOf } from '../backup-name';
import { systemCodeOf } from '../system-error';
import { BackupStore, newestFirst, type StoredBackup } from './backup-store';

const READ_BYTES = 256 * 1024;
const UNFINISHED = '.part';
/** No backup takes so long: its program has died. */
const ABANDONED_AFTER_MS = 24 * 60 * 60_000;

/** Backups as files of one folder, for their owner alone; a file has its name once it is whole and on the disk. */
export class DiskBackupStore extends BackupStore {
  readonly place: string;

  constructor(directory: string) {
    super();
    this.place = path.resolve(directory);
  }

  async save(name: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const unfinished = this.#path(name + UNFINISHED);
    try {
      await mkdir(this.place, { recursive: true, mode: 0o700 });
      await this.#removeAbandoned();
      const file = await open(unfinished, 'wx', 0o600);
      try {
        for await (const piece of content) await writeWhole(file, piece);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, this.#path(name));
      await syncDirectory(this.place);
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined);
      throw systemCodeOf(error)
        ? storeFailed(`The backup cannot be written to ${this.place}`, error, messageOf(error))
        : error;
    }
  }

  async list(): Promise<StoredBackup[]> {
    const backups: StoredBackup[] = [];
    for (const name of await this.#names()) {
      const startedAt = startOf(name);
      if (startedAt) backups.push({ name, startedAt, sizeBytes: (await stat(this.#path(name))).size });
    }
    return newestFirst(backups);
  }

  read(name: string): AsyncIterable<Uint8Array> {
    return readBackupFile(this.#path(name));
  }

  async delete(name: string): Promise<void> {
    await rm(this.#path(name), { force: true });
  }

  close(): void {
    // Holds nothing open.
  }

  #path(name: string): string {
    return path.join(this.place, name);
  }

  async #names(): Promise<string[]> {
    try {
      return await readdir(this.place);
    } catch (error) {
      if (systemCodeOf(error) === 'ENOENT') return [];
      throw storeFailed(`The folder ${this.place} cannot be read`, error, messageOf(error));
    }
  }

  async #removeAbandoned(): Promise<void> {
    for (const name of await this.#names()) {
      if (!name.endsWith(`.backup${UNFINISHED}`)) continue;
      const { mtimeMs } = await stat(this.#path(name));
      if (Date.now() - mtimeMs > ABANDONED_AFTER_MS) await rm(this.#path(name), { force: true });
    }
  }
}

/** The bytes of a file. @throws AppError `backup.store_failed` */
export async function* readBackupFile(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: READ_BYTES }) as AsyncIterable<Buffer>;
  } catch (error) {
    throw systemCodeOf(error) ? storeFailed(`The backup ${file} cannot be read`, error, messageOf(error)) : error;
  }
}

async function writeWhole(file: Awaited<ReturnType<typeof open>>, piece: Uint8Array): Promise<void> {
  for (let written = 0; written < piece.length;) {
    written += (await file.write(piece, written)).bytesWritten;
  }
}

/** The name too must survive a failure of the machine. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  await handle.sync().finally(() => handle.close());
}
