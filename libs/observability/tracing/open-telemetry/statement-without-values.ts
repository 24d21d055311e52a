/** What a statement of PostgreSQL can hold besides its words; an end that was cut off counts as a whole. */
const COMMENT = /--[^\n]*|\/\*[^]*?(?:\*\/|$)/;
const IDENTIFIER = /"(?:[^"]|"")*"?/;
/** E'…' with escapes, '…', and texts between dollars. */
const TEXT = /E'(?:\\[^]|''|[^'\\])*'?|'(?:''|[^'])*'?|\$(?<tag>[a-z_]\w*)?\$[^]*?(?:\$\k<tag>\$|$)/;
/** No part of a name, and no parameter such as `$1`. */
const NUMBER = /(?<![\w$.])\d+(?:\.\d+)?(?:e[+-]?\d+)?/;

const ANY = new RegExp([COMMENT, IDENTIFIER, TEXT, NUMBER].map(({ source }) => source).join('|'), 'gi');

/** A statement on one line, without comments, and with `?` for every value that stands in it. */
export function statementWithoutValues(statement: string): string {
  const bare = statement.replaceAll(ANY, (found) => {
    if (found.startsWith('"')) return found;
    return found.startsWith('--') || found.startsWith('/*') ? ' ' : '?';
  });
  return bare.replaceAll(/\s+/g, ' ').trim();
}
