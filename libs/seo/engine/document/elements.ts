/** Elements without content or end tag (HTML Living Standard, "void elements"). */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose text is not prose: code, quotations of others, and what a browser does not show as text. */
export const NON_PROSE_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'audio blockquote canvas cite code datalist dialog form head iframe kbd map math noscript object output pre q ' +
    'samp script select style svg template textarea title var video'
  ).split(' '),
);

/** Elements that start and end a line of their own. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main menu nav noscript ol p pre script ' +
    'section style summary table tbody td template textarea tfoot th thead title tr ul'
  ).split(' '),
);

/** 1-6 for `h1`-`h6`, otherwise 0. */
export function headingLevelOf(element: string): number {
  const level = element.length === 2 && element.startsWith('h') ? Number(element[1]) : 0;
  return level >= 1 && level <= 6 ? level : 0;
}
