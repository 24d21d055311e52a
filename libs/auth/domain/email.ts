import { invalidEmail } from '../auth.errors';

/** RFC 5321, section 4.5.3.1.3: a path has at most 256 characters, two of them the brackets. */
const MAXIMUM_LENGTH = 254;
/** Printable ASCII alone, so that no two accounts look alike. */
const FORM = /^[!-?A-~]+@[!-?A-~]+$/;

export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** @throws AppError `auth.email_invalid` */
export function assertEmail(email: string): void {
  if (email.length > MAXIMUM_LENGTH || !FORM.test(email)) throw invalidEmail();
}
