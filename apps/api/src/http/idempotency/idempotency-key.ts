import { requestInvalid } from '../errors/request-invalid';

export const IDEMPOTENCY_KEY_HEADER = 'Idempotency-Key';

/** A String of RFC 8941, section 3.3.3, which the draft asks for. */
const QUOTED = /^"((?:[^"\\]|\\["\\])*)"$/;
const KEY = /^[\x21-\x7e]{1,255}$/;

/**
 * The key in the header's value: quoted, as draft-ietf-httpapi-idempotency-key-header-06 has it, or bare, as most programs
 * send it.
 * @throws AppError `request.invalid`
 */
export function idempotencyKeyOf(header: string): string {
  const given = header.trim();
  const key = given.startsWith('"') ? QUOTED.exec(given)?.[1]?.replaceAll(/\\(["\\])/g, '$1') : given;
  if (key !== undefined && KEY.test(key)) return key;
  throw requestInvalid([
    {
      pointer: IDEMPOTENCY_KEY_HEADER,
      detail: 'must be one key of 1 to 255 visible ASCII characters, in quotation marks or without',
    },
  ]);
}
