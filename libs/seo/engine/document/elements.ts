/** What matters about an element of HTML when text is read. */
export interface ElementTraits {
  /** Has neither content nor an end tag (HTML Living Standard, "void elements"). */
  readonly isVoid: boolean;
  /** Starts and ends a line of its own. */
  readonly isBlock: boolean;
  /** Does so where a text is read together with its markup; these are fewer. */
  readonly isMarkupLine: boolean;
  /** Holds no prose but code, quotations of others, or what a browser does not show as text. */
  readonly isNonProse: boolean;
  /** Is passed over even where a text is read together with its markup. */
  readonly isOmitted: boolean;
  /** Is not shown as text by a browser. */
  readonly isHidden: boolean;
  /** 1-6 for `h1`-`h6`, otherwise 0. */
  readonly headingLevel: number;
}

/** Elements without content or end tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements that start and end a line of their own. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main menu nav noscript ol p pre script ' +
    'section style summary table tbody td template textarea tfoot th thead title tr ul'
  ).split(' '),
);

const MARKUP_LINE_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote br canvas dd div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr li main nav noscript ol output p pre section table tfoot ul video'
  ).split(' '),
);

const NON_PROSE_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'audio blockquote canvas cite code datalist dialog form head iframe kbd map math noscript object output pre q ' +
    'samp script select style svg template textarea title var video'
  ).split(' '),
);

const OMITTED_ELEMENTS: ReadonlySet<string> = new Set('blockquote code pre script style textarea'.split(' '));

const HIDDEN_ELEMENTS: ReadonlySet<string> = new Set(
  'audio canvas datalist head iframe noscript object script style svg template title video'.split(' '),
);

const TRAITS: ReadonlyMap<string, ElementTraits> = new Map(
  [...VOID_ELEMENTS, ...BLOCK_ELEMENTS, ...MARKUP_LINE_ELEMENTS, ...NON_PROSE_ELEMENTS].map((name) => [
    name,
    judge(name),
  ]),
);
const TRAITS_OF_OTHERS = judge('');

/** The traits of an element by its name; those that HTML has none about are inline text. */
export function traitsOf(element: string): ElementTraits {
  return TRAITS.get(element) ?? TRAITS_OF_OTHERS;
}

/** 1-6 for `h1`-`h6`, otherwise 0. */
export function headingLevelOf(element: string): number {
  return traitsOf(element).headingLevel;
}

function judge(name: string): ElementTraits {
  return {
    isVoid: VOID_ELEMENTS.has(name),
    isBlock: BLOCK_ELEMENTS.has(name),
    isMarkupLine: MARKUP_LINE_ELEMENTS.has(name),
    isNonProse: NON_PROSE_ELEMENTS.has(name),
    isOmitted: OMITTED_ELEMENTS.has(name),
    isHidden: HIDDEN_ELEMENTS.has(name),
    headingLevel: /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : 0,
  };
}
