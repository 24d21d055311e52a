import { invalidPassword } from '../auth.errors';

/**
 * NIST SP 800-63B-4, section 3.1.1.2: at least 15 characters where the password is the only factor, each code point counting as
 * one; no composition rules.
 */
const MINIMUM_LENGTH = 15;
/** Bounds the work of hashing; in UTF-16 units. */
const MAXIMUM_LENGTH = 256;
const MINIMUM_DISTINCT_CHARACTERS = 6;

/** @throws AppError `auth.password_invalid` */
export function assertAcceptablePassword(password: string): void {
  if (Array.from(password).length < MINIMUM_LENGTH)
    throw invalidPassword(`must have at least ${MINIMUM_LENGTH} characters`);
  if (password.length > MAXIMUM_LENGTH) throw invalidPassword(`must have at most ${MAXIMUM_LENGTH} characters`);
  if (new Set(password).size < MINIMUM_DISTINCT_CHARACTERS) {
    throw invalidPassword(`must have at least ${MINIMUM_DISTINCT_CHARACTERS} different characters`);
  }
}
