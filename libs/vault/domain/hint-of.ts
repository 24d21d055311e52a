import type { SecretPurpose } from './secret-place';

const SHOWN_CHARACTERS = 4;
/** Of a shorter secret the last characters would be too large a part. */
const SHORTEST_CHARACTERS = 12;

/** The end of a secret, by which its owner knows it again; empty for a short one, and for one that nobody ever typed. */
export function hintOf(secret: string, purpose: SecretPurpose): string {
  if (purpose === 'second_factor') return '';
  const characters = Array.from(secret);
  return characters.length < SHORTEST_CHARACTERS ? '' : characters.slice(-SHOWN_CHARACTERS).join('');
}
