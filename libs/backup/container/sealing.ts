import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';

import { damagedBackup, otherBackupKey } from '../backup.errors';
import { ByteReader } from './byte-reader';

/** A key of 256 bits, and the name by which a backup says that it needs it. */
export interface BackupKey {
  readonly id: string;
  readonly key: KeyObject;
}

const ALGORITHM = 'aes-256-gcm';
const MAGIC = Buffer.from('SEOFORGE BACKUP 1\n');
const SALT_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Plain bytes in each chunk but the last, which has fewer or as many. */
export const CHUNK_BYTES = 256 * 1024;

/**
 * Encrypts a stream in chunks that each authenticate themselves, their place and whether they are the last (the STREAM construction of
 * Hoang, Reyhanitabar, Rogaway and Vizár, 2015), under a key that is derived for this one stream.
 */
export async function* seal({ id, key }: BackupKey, plain: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const header = Buffer.concat([MAGIC, Buffer.from([id.length]), Buffer.from(id), randomBytes(SALT_BYTES)]);
  const streamKey = deriveKey(key, header);
  const reader = new ByteReader(plain);
  try {
    yield header;
    for (let index = 0, isLast = false; !isLast; index += 1) {
      const chunk = await reader.take(CHUNK_BYTES);
      isLast = await reader.atEnd();
      const cipher = createCipheriv(ALGORITHM, streamKey, nonceOf(index, isLast), { authTagLength: TAG_BYTES });
      yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
    }
  } finally {
    await reader.close();
  }
}

/** The stream that was sealed, chunk by chunk. @throws AppError `backup.damaged` or `backup.key_unknown` */
export async function* unseal({ id, key }: BackupKey, sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const reader = new ByteReader(sealed);
  try {
    const header = await readHeader(reader, id);
    const streamKey = deriveKey(key, header);
    for (let index = 0, isLast = false; !isLast; index += 1) {
      const chunk = await reader.take(CHUNK_BYTES + TAG_BYTES);
      isLast = await reader.atEnd();
      yield openChunk(streamKey, nonceOf(index, isLast), chunk);
    }
  } finally {
    await reader.close();
  }
}

async function readHeader(reader: ByteReader, expectedId: string): Promise<Buffer> {
  const start = await reader.take(MAGIC.length + 1);
  if (start.length < MAGIC.length + 1 || !start.subarray(0, MAGIC.length).equals(MAGIC)) throw damagedBackup();
  const idBytes = start.at(-1) ?? 0;
  const rest = await reader.take(idBytes + SALT_BYTES);
  if (rest.length < idBytes + SALT_BYTES) throw damagedBackup();
  const id = rest.subarray(0, idBytes).toString();
  if (id !== expectedId) throw otherBackupKey(id);
  return Buffer.concat([start, rest]);
}

function openChunk(streamKey: Buffer, nonce: Buffer, chunk: Buffer): Buffer {
  if (chunk.length < TAG_BYTES) throw damagedBackup();
  const decipher = createDecipheriv(ALGORITHM, streamKey, nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(chunk.subarray(-TAG_BYTES));
  const plain = decipher.update(chunk.subarray(0, -TAG_BYTES));
  try {
    decipher.final();
  } catch (error) {
    throw damagedBackup(error);
  }
  return plain;
}

/** Bound to the whole header, so that a changed one opens nothing. */
function deriveKey(key: KeyObject, header: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, header.subarray(-SALT_BYTES), header, 32));
}

/** The chunk's number, then one byte that is 1 for the last: no nonce comes twice under the key of one stream. */
function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUIntBE(index, NONCE_BYTES - 7, 6);
  nonce[NONCE_BYTES - 1] = isLast ? 1 : 0;
  return nonce;
}
