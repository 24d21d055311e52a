import type { SecretOwner, SecretPlace, SecretPurpose } from './domain/secret-place';

/** What may be shown of a secret. */
export interface SecretSummary {
  readonly name: string;
  /** Its last 4 characters where it has at least 12, else empty. */
  readonly hint: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The longest secret, in bytes of UTF-8. */
export const LONGEST_SECRET_BYTES = 8_192;

/** Keeps secrets that must be read again: sealed in the database, under keys that are not in it. */
export abstract class Vault {
  /**
   * Adds the secret, or replaces the one that is there; in the surrounding transaction.
   * @throws AppError `vault.secret_too_long`
   */
  abstract put(place: SecretPlace, secret: string): Promise<void>;

  /** @throws AppError `vault.key_missing` where the key that sealed it is not configured, `vault.damaged` where it was tampered with */
  abstract reveal(place: SecretPlace): Promise<string | null>;

  /** @returns whether there was one */
  abstract remove(place: SecretPlace): Promise<boolean>;

  /** Of one owner and purpose, by name. */
  abstract list(owner: SecretOwner, purpose: SecretPurpose): Promise<readonly SecretSummary[]>;
}
