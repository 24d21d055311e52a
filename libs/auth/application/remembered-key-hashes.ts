import { hash } from 'node:crypto';

import { hashApiKey } from '../domain/api-key';

const MOST_KEYS = 10_000;

/**
 * Hashes of API keys, as they are stored. A keyed hash takes many times what a plain one does, and the same keys come again and again: it
 * is remembered by the plain one, from which nobody finds a key of 256 random bits either.
 */
export class RememberedKeyHashes {
  readonly #remembered = new Map<string, string>();

  constructor(private readonly secret: string) {}

  of(key: string): string {
    const digest = hash('sha256', key);
    return this.#remembered.get(digest) ?? this.#remember(digest, hashApiKey(key, this.secret));
  }

  #remember(digest: string, keyedHash: string): string {
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size >= MOST_KEYS && oldest !== undefined) this.#remembered.delete(oldest);
    this.#remembered.set(digest, keyedHash);
    return keyedHash;
  }
}
