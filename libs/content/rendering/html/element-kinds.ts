const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without content or end tag. */
export const VOID_ELEMENTS = setOf('area base br col embed hr img input link meta param source track wbr');

/** Elements that begin a line of their own and end an open paragraph. */
export const BLOCK_ELEMENTS = setOf(
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements whose content is no text for readers. */
export const CODE_ELEMENTS = setOf('script style template noscript iframe object');

/** Elements whose content is not markup, so that nothing in it can be escaped. */
export const RAW_TEXT_ELEMENTS = setOf('script style iframe xmp noembed noframes');

/** Which open elements a start tag ends, where their end tags may be left out. */
export const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...BLOCK_ELEMENTS].map((name): [string, ReadonlySet<string>] => [name, setOf('p')]),
  ['li', setOf('li p')],
  ['dt', setOf('dt dd p')],
  ['dd', setOf('dt dd p')],
  ['tr', setOf('tr td th p')],
  ['td', setOf('td th p')],
  ['th', setOf('td th p')],
]);
