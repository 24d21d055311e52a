import { invalidPassword } from '../auth.errors';

/**
 * NIST SP 800-63B-4, section 3.1.1.2: at least 15 characters where the password is the only factor, each code point counting as
 * one; no composition rules.
 */
const MINIMUM_LENGTH = 15;
/** Bounds the work of hashing; in UTF-16 units. */
const MAXIMUM_LENGTH = 256;
/** Of zxcvbn's 0 to 4: more than 10^8 guesses, out of reach where each one costs an argon2id hash. */
const MINIMUM_STRENGTH = 3;

/**
 * @param pointer of the member that holds the password
 * @throws AppError `auth.password_invalid`
 */
export function assertAcceptableLength(password: string, pointer: string): void {
  if (Array.from(password).length < MINIMUM_LENGTH)
    throw invalidPassword(pointer, `must have at least ${MINIMUM_LENGTH} characters`);
  if (password.length > MAXIMUM_LENGTH)
    throw invalidPassword(pointer, `must have at most ${MAXIMUM_LENGTH} characters`);
}

/** @throws AppError `auth.password_invalid` */
export function assertAcceptableStrength(strength: number, pointer: string): void {
  if (strength < MINIMUM_STRENGTH) throw invalidPassword(pointer, 'must be harder to guess');
}
