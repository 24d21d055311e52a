import { v7, validate } from 'uuid';

/** A new identifier: UUID version 7 (RFC 9562), so that index entries of rows made together lie together. */
export function newId(): string {
  return v7();
}

/** Whether a value taken from a path or a body is a UUID. */
export function isId(value: unknown): value is string {
  return validate(value);
}
