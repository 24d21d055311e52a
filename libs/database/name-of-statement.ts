import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/** The same for the same text, and short enough for PostgreSQL, which would cut a name after 63 bytes. */
export function nameOfStatement(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
