const FEWEST_WORDS = 2;
const WORD = /^\p{L}[\p{L}\p{M}]+$/u;
/** What cameras, screens and page builders add to a file name. */
const SIZE = /^\d+x\d+$|^\d{1,2}$|^(?:scaled|rotated|edited|copy|final|large|small|thumb|thumbnail)$/i;

/** What a picture's file name says in words; empty where it says nothing, such as `IMG_2041.jpg` or a hash. */
export function fileNameWords(source: string): string {
  const name = decoded(source.split(/[?#]/, 1)[0] ?? '');
  const parts = name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .split(/[-_ ]+/)
    .filter((part) => part !== '' && !SIZE.test(part));
  return parts.length >= FEWEST_WORDS && parts.every((part) => WORD.test(part)) ? parts.join(' ') : '';
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
