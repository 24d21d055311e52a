import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';

import type { MediaConfig } from '@seoforge/config';

import type { ArchiveEntry, ReadEntry } from '../container/archive';
import { MEDIA, pathBelow } from '../entry-paths';
import type { Manifest } from '../manifest';
import { meter } from './meter';
import { writeEntry } from './write-entry';

type MediaSummary = NonNullable<Manifest['media']>;

/** What the media store calls a picture that it has not finished. */
const UNFINISHED = '.part';

/** Every picture of the media folder; returns how many there were. One that is deleted meanwhile is left out. */
export async function* mediaEntries(config: MediaConfig): AsyncGenerator<ArchiveEntry, MediaSummary> {
  const directory = path.resolve(config.directory);
  let files = 0;
  let bytes = 0;
  const items = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const item of items) {
    const file = path.join(item.parentPath, item.name);
    if (!item.isFile() || item.name.endsWith(UNFINISHED) || !(await isThere(file))) continue;
    const measured = meter(createReadStream(file));
    yield { path: MEDIA + path.relative(directory, file).replaceAll(path.sep, '/'), content: measured.bytes };
    files += 1;
    bytes += measured.total();
  }
  return { files, bytes };
}

/** Puts a picture back where it was; the name of one says what it holds, so that one that is there already is the same. */
export async function restoreMediaEntry(config: MediaConfig, { path: name, content }: ReadEntry): Promise<void> {
  const target = pathBelow(path.resolve(config.directory), name.slice(MEDIA.length));
  if (await isThere(target)) return;
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  await writeEntry(`${target}${UNFINISHED}`, content, true);
  await rename(`${target}${UNFINISHED}`, target);
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
