import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';

import { damagedBackup } from '../backup.errors';
import { unpack } from '../container/container';
import type { BackupKey } from '../container/sealing';
import { MANIFEST } from '../entry-paths';
import { parseManifest, type Manifest } from '../manifest';
import { meter } from './meter';

/** A backup that has been read from its first byte to its last. */
export interface CheckedBackup {
  readonly manifest: Manifest;
  readonly sizeBytes: number;
  /** Of the file as it lies there, in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Reads a whole backup without keeping anything of it: afterwards it is known that it is complete, unaltered and ours.
 * @throws AppError `backup.damaged` or `backup.key_unknown`
 */
export async function checkBackup(bytes: AsyncIterable<Uint8Array>, key: BackupKey): Promise<CheckedBackup> {
  const hash = createHash('sha256');
  const measured = meter(bytes, hash);
  let manifest: Manifest | undefined;
  for await (const { path, content } of unpack(measured.bytes, key)) {
    if (manifest) throw damagedBackup();
    if (path === MANIFEST) manifest = parseManifest(await text(content));
  }
  if (!manifest) throw damagedBackup();
  return { manifest, sizeBytes: measured.total(), sha256: hash.digest('hex') };
}
