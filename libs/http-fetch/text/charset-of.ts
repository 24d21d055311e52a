/** Byte order marks, which win over everything else (WHATWG Encoding Standard, "decode"). */
const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** How much of a document is looked through for its own word on it (HTML Standard, "prescan a byte stream"). */
const PRESCAN_BYTES = 1_024;
/** A header with more says nothing that is meant to be read. */
const MAX_CONTENT_TYPE_CHARACTERS = 256;
const DEFAULT_CHARSET = 'utf-8';

/** The encoding of a text: by its byte order mark, its `content-type`, its `<meta>` element, else UTF-8. */
export function charsetOf(bytes: Uint8Array, contentType: string): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked[0];
  return (
    knownCharset(charsetIn(contentType.slice(0, MAX_CONTENT_TYPE_CHARACTERS))) ??
    declaredCharset(bytes) ??
    DEFAULT_CHARSET
  );
}

/** A document that can be read far enough to find its `<meta>` is not in UTF-16, whatever it says. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, PRESCAN_BYTES))
    .toString('latin1')
    .replaceAll(/<!--.*?(?:-->|$)/gs, '');
  for (const [element] of start.matchAll(/<meta[\s/][^>]*/gi)) {
    const charset = knownCharset(charsetIn(element));
    if (charset !== undefined) return charset.startsWith('utf-16') ? DEFAULT_CHARSET : charset;
  }
  return undefined;
}

function charsetIn(text: string): string {
  return /charset\s*=\s*["']?\s*([^\s"'/;>]+)/i.exec(text)?.[1] ?? '';
}

function knownCharset(label: string): string | undefined {
  try {
    return label === '' ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
