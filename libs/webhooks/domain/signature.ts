import { createHmac, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;

/** A new secret to sign with: 256 random bits behind a prefix that secret scanners and people recognise. */
export function newSigningSecret(): string {
  return `whsec_${randomBytes(SECRET_BYTES).toString('base64url')}`;
}

/**
 * `t=<unix seconds>,v1=<hex>`, one `v1` for each secret: HMAC-SHA-256 of `<t>.<body>` under the secret as its owner knows it. The
 * time is signed along, so that who records a request cannot send it again later.
 */
export function signatureOf(body: string, secrets: readonly string[], at: Date): string {
  const seconds = Math.floor(at.getTime() / 1_000);
  const signatures = secrets.map((secret) => createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'));
  return [`t=${seconds}`, ...signatures.map((signature) => `v1=${signature}`)].join(',');
}
