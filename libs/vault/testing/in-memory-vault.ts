import { hintOf } from '../domain/hint-of';
import { keyOfPlace, type SecretOwner, type SecretPlace, type SecretPurpose } from '../domain/secret-place';
import { LONGEST_SECRET_BYTES, Vault, type SecretSummary } from '../vault';
import { secretTooLong } from '../vault.errors';

interface KeptSecret {
  readonly secret: string;
  readonly summary: SecretSummary;
}

/** Keeps secrets in the clear, for as long as it lives. */
export class InMemoryVault extends Vault {
  readonly #kept = new Map<string, KeptSecret>();

  async put(place: SecretPlace, secret: string): Promise<void> {
    if (Buffer.byteLength(secret) > LONGEST_SECRET_BYTES) throw secretTooLong(LONGEST_SECRET_BYTES);
    const key = keyOfPlace(place);
    const updatedAt = new Date();
    const createdAt = this.#kept.get(key)?.summary.createdAt ?? updatedAt;
    this.#kept.set(key, {
      secret,
      summary: { name: place.name, hint: hintOf(secret, place.purpose), createdAt, updatedAt },
    });
  }

  async reveal(place: SecretPlace): Promise<string | null> {
    return this.#kept.get(keyOfPlace(place))?.secret ?? null;
  }

  async remove(place: SecretPlace): Promise<boolean> {
    return this.#kept.delete(keyOfPlace(place));
  }

  async list(owner: SecretOwner, purpose: SecretPurpose): Promise<readonly SecretSummary[]> {
    return [...this.#kept]
      .filter(([key, { summary }]) => key === keyOfPlace({ owner, purpose, name: summary.name }))
      .map(([, { summary }]) => summary)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }
}
