/** Codes of an authenticator app (TOTP, RFC 6238). */
export abstract class OneTimeCodes {
  /** A new secret in base 32, as apps read it. */
  abstract newSecret(): string;

  /** What a QR code for the app holds. */
  abstract uriOf(secret: string, account: string): string;

  /** @returns the time step that the code belongs to, of those around `now`; null where it is wrong */
  abstract stepOf(code: string, secret: string, now: Date): number | null;
}
