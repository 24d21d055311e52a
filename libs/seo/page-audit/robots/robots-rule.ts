/** One `allow` or `disallow` of a robots.txt. */
export interface RobotsRule {
  readonly allows: boolean;
  /** Its pattern's length decides which rule wins. */
  readonly length: number;
  /** @param path as of `robotsPath`. */
  readonly matches: (path: string) => boolean;
}

/** @param pattern a path in which `*` stands for anything and a `$` at the end for the end (RFC 9309, section 2.2.3). */
export function robotsRule(allows: boolean, pattern: string): RobotsRule {
  const isAnchored = pattern.endsWith('$');
  const pieces = encoded(isAnchored ? pattern.slice(0, -1) : pattern).split('*');
  return { allows, length: pattern.length, matches: (path) => matches(path, pieces, isAnchored) };
}

/** What patterns are compared with. */
export function robotsPath(url: string): string {
  const { pathname, search } = new URL(url);
  return encoded(`${pathname}${search}`);
}

/** Each piece is taken at the first place where it fits: no step is ever taken back, so time grows with the path's length alone. */
function matches(path: string, pieces: readonly string[], isAnchored: boolean): boolean {
  const [first = '', ...others] = pieces;
  if (!path.startsWith(first)) return false;
  const last = others.pop();
  if (last === undefined) return !isAnchored || path.length === first.length;
  let position = first.length;
  for (const piece of others) {
    const found = path.indexOf(piece, position);
    if (found < 0) return false;
    position = found + piece.length;
  }
  return isAnchored ? path.length - last.length >= position && path.endsWith(last) : path.includes(last, position);
}

/** Pattern and path are compared in percent-encoded form, in which the letter case of an encoding does not count (RFC 9309, section 2.2.2). */
function encoded(text: string): string {
  return encodeURI(text.toWellFormed())
    .replaceAll('%25', '%')
    .replaceAll(/%[0-9a-f]{2}/gi, (octet) => octet.toUpperCase());
}
