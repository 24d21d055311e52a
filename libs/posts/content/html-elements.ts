/** Elements of which readers see nothing, or nothing that is text of the post. */
export const HIDDEN: ReadonlySet<string> = new Set(
  'audio canvas datalist head iframe math noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Elements within a line: what is before them and after them is one text. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong ' +
    'sub sup time tt u var wbr'
  ).split(' '),
);

export const HEADINGS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6'.split(' '));

/** Elements in which no link may be put. */
export const UNLINKABLE: ReadonlySet<string> = new Set([
  ...HEADINGS,
  ...'a button code kbd label pre samp summary var'.split(' '),
]);
