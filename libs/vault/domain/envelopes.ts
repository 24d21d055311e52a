import { randomBytes, type KeyObject } from 'node:crypto';

import { damagedSecret, missingEncryptionKey } from '../vault.errors';
import { decrypt, encrypt, OVERHEAD_BYTES } from './aes-gcm';
import { keyOfPlace, type SecretPlace } from './secret-place';

/** A key of 256 bits from the configuration; it seals the keys of secrets, never a secret. */
export interface EncryptionKey {
  readonly id: string;
  readonly key: KeyObject;
}

export interface SealedSecret {
  /** `v1.` and, in base64url, the sealed key of the secret, a dot, and the secret sealed with that. */
  readonly sealed: string;
  readonly encryptionKeyId: string;
}

interface OpenEnvelope {
  readonly dataKey: Buffer;
  /** The secret, sealed with the data key. */
  readonly content: Buffer;
  readonly secret: Buffer;
}

const VERSION = 'v1';
const DATA_KEY_BYTES = 32;
const FORMAT = /^v1\.([\w-]+)\.([\w-]+)$/;

/**
 * Seals secrets in envelopes: each under a random key of its own, and that under the first of the keys given. Both are bound to the
 * place, so that an envelope does not open anywhere else. A random nonce is safe for 2³² envelopes under one key (NIST SP 800-38D, 8.3).
 */
export class Envelopes {
  /** @param keys the first one seals, all of them open */
  constructor(private readonly keys: readonly EncryptionKey[]) {}

  /** Of the key that seals. @throws AppError `vault.key_missing` */
  get currentKeyId(): string {
    return this.#current.id;
  }

  /** @throws AppError `vault.key_missing` */
  seal(secret: string, place: SecretPlace): SealedSecret {
    const dataKey = randomBytes(DATA_KEY_BYTES);
    const content = encrypt(dataKey, Buffer.from(secret), contentContext(place));
    return this.#wrapped(dataKey, content, place);
  }

  /** @throws AppError `vault.key_missing`, or `vault.damaged` */
  open(envelope: SealedSecret, place: SecretPlace): string {
    return this.#opened(envelope, place).secret.toString();
  }

  /** The same sealed secret, with its key under the first one. @throws AppError as `open` */
  reseal(envelope: SealedSecret, place: SecretPlace): SealedSecret {
    const { dataKey, content } = this.#opened(envelope, place);
    return this.#wrapped(dataKey, content, place);
  }

  get #current(): EncryptionKey {
    const [current] = this.keys;
    if (!current) throw missingEncryptionKey();
    return current;
  }

  #wrapped(dataKey: Buffer, content: Buffer, place: SecretPlace): SealedSecret {
    const { id, key } = this.#current;
    const wrappedKey = encrypt(key, dataKey, keyContext(place, id));
    const sealed = [VERSION, wrappedKey.toString('base64url'), content.toString('base64url')].join('.');
    return { sealed, encryptionKeyId: id };
  }

  #opened({ sealed, encryptionKeyId }: SealedSecret, place: SecretPlace): OpenEnvelope {
    const encryptionKey = this.keys.find(({ id }) => id === encryptionKeyId);
    if (!encryptionKey) throw missingEncryptionKey();
    const [wrappedKey, content] = (FORMAT.exec(sealed) ?? []).slice(1).map((part) => Buffer.from(part, 'base64url'));
    if (wrappedKey?.length !== DATA_KEY_BYTES + OVERHEAD_BYTES || !content || content.length < OVERHEAD_BYTES) {
      throw damagedSecret();
    }
    try {
      const dataKey = decrypt(encryptionKey.key, wrappedKey, keyContext(place, encryptionKeyId));
      return { dataKey, content, secret: decrypt(dataKey, content, contentContext(place)) };
    } catch {
      throw damagedSecret();
    }
  }
}

function contentContext(place: SecretPlace): string {
  return `${VERSION} secret ${keyOfPlace(place)}`;
}

function keyContext(place: SecretPlace, encryptionKeyId: string): string {
  return `${VERSION} key ${encryptionKeyId} ${keyOfPlace(place)}`;
}
