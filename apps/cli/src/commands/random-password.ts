import { randomBytes } from 'node:crypto';

const PASSWORD_BYTES = 18;

/** A password of 144 random bits, to be shown once. */
export function randomPassword(): string {
  return randomBytes(PASSWORD_BYTES).toString('base64url');
}
