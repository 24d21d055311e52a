const WEB_ADDRESS = /https?:\/\/[^\s<>"'`\\^{}|[\]()]+/giu;
const LINK = /\[([^[\]]*)\]\((https?:\/\/[^\s<>"'`\\^{}|[\]()]+)\)/giu;
const TRAILING_PUNCTUATION = /[.,;:!?*_~]+$/;

/** Names that end like these are of files and of no server. */
const FILE =
  /\.(?:js|jsx|ts|tsx|mjs|cjs|css|scss|html?|php|json|xml|ya?ml|txt|csv|pdf|docx?|xlsx?|png|jpe?g|gif|webp|svg|ini|conf|env|log|sql|exe)$/;

/** What a program may make a link of, or a person may type: schemes, servers by name and by number, mail, and the usual disguises. */
const ADDRESSES = [
  /\b[a-z][a-z\d+.-]{1,20}:[\\/]{2}/,
  /\b(?:https?|ftps?|javascript|vbscript|file|blob|mailto)\s*:|\bdata:\w/,
  /[\\/]{2}\s*[\p{L}\d[]/u,
  /\bwww\./,
  /[^\s@]@[^\s@]+\.[^\s@]/,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/,
  /hxxp|\[\.\]|\(\.\)|[[(]dot[\])]|\bdot (?:com|net|org|example)\b/,
];
const SERVER =
  /(?<![\p{L}\p{M}\d-])(?:[\p{L}\p{M}\d-]{1,63}\.)+(?:(?:[a-z]{2,24}|xn--[a-z\d-]{2,59})(?![a-z\d-])|(?:ไทย|คอม|рф|рус|укр|бел|срб|中国|中國|한국)(?![\p{L}\p{M}\d-]))/gu;

/** What stands between the letters of an address and is not seen when it is shown. */
const MARKUP = /[\\*_`~]/g;

/** The text without addresses of these pages: links keep their text. */
export function withoutAddressesOf(text: string, urls: ReadonlySet<string>): string {
  return text
    .replaceAll(LINK, (link, label: string, url: string) => (isOneOf(url, urls) ? label : link))
    .replaceAll(WEB_ADDRESS, (url) => (isOneOf(url, urls) ? '' : url));
}

/** Whether an address stands in a text, whole or in disguise. */
export function holdsAddress(text: string): boolean {
  const folded = text.normalize('NFKC').toLowerCase();
  return [folded, folded.replaceAll(MARKUP, '')].some(
    (shown) =>
      ADDRESSES.some((address) => address.test(shown)) ||
      [...shown.matchAll(SERVER)].some(([name]) => !FILE.test(name)),
  );
}

/** The address as programs write it; as it is where it is none. */
export function canonicalAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

function isOneOf(url: string, urls: ReadonlySet<string>): boolean {
  return urls.has(canonicalAddress(url.replace(TRAILING_PUNCTUATION, '')));
}
