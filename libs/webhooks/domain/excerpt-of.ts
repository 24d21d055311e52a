const MOST_CHARACTERS = 500;

/** The beginning of an answer as one line of text that can be stored and shown, whatever its bytes are. */
export function excerptOf(body: Uint8Array): string {
  const text = new TextDecoder().decode(body).replaceAll(/[\p{Cc}\s]+/gu, ' ');
  return Array.from(text.trim()).slice(0, MOST_CHARACTERS).join('');
}
