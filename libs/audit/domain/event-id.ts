/** Milliseconds since 1970 are the first 48 bits of a UUID of version 7 (RFC 9562, section 5.7). */
const TIME_DIGITS = 12;
const LATEST_MS = 2 ** 48 - 1;

/** The moment at which an id of version 7 was made. */
export function momentOf(id: string): Date {
  return new Date(Number.parseInt(id.replaceAll('-', '').slice(0, TIME_DIGITS), 16));
}

/** The lowest id of version 7 that can be made at a moment, so that ids tell what came before it and what after. */
export function firstIdAt(moment: Date): string {
  const ms = Math.min(Math.max(moment.getTime(), 0), LATEST_MS);
  const digits = ms.toString(16).padStart(TIME_DIGITS, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7000-8000-000000000000`;
}
