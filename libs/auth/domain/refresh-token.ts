import { randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;
const FORMAT = /^sfr_[A-Za-z0-9_-]{43}$/;

/** A new token: 256 random bits behind a prefix that secret scanners and people recognise. */
export function generateRefreshToken(): string {
  return `sfr_${randomBytes(SECRET_BYTES).toString('base64url')}`;
}

export function looksLikeRefreshToken(token: string): boolean {
  return FORMAT.test(token);
}
