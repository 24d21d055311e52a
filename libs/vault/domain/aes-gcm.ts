import { createCipheriv, createDecipheriv, randomBytes, type CipherKey } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
/** The length that needs no further hashing (NIST SP 800-38D, section 8.2). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a sealed text has more than the text. */
export const OVERHEAD_BYTES = NONCE_BYTES + TAG_BYTES;

/**
 * AES-256-GCM with a random nonce: nonce, ciphertext, tag.
 * @param context must be the same when it is opened, and is not part of the result
 */
export function encrypt(key: CipherKey, plain: Buffer, context: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(context));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error where the key, the context or one bit of the text is not the one of then */
export function decrypt(key: CipherKey, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
}
