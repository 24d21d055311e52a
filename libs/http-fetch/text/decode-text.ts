import { charsetOf } from './charset-of';

/**
 * The text of a body, without its byte order mark. Bytes that its encoding does not know become U+FFFD.
 * @param contentType the header's value; empty without one.
 */
export function decodeText(body: Uint8Array, contentType: string): string {
  return new TextDecoder(charsetOf(body, contentType)).decode(body);
}
