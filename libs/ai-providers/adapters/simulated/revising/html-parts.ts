/** A stretch of HTML: the running text of one block, or, without a tag, what stands around it and is not edited. */
export interface HtmlPart {
  readonly html: string;
  /** Name of the block element that the text stands in, `p` where there is none around it; null for markup. */
  readonly tag: string | null;
}

const MARKUP = /<!--[^<]*?-->|<(\/?)([a-z][a-z\d]*)[^<>]*>/gi;

const INLINE = new Set(
  'a abbr b bdi bdo br cite code del em i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Whose text is prose; that of the others (tables, captions, code) is left as it is. */
const PROSE = new Set('blockquote dd div h1 h2 h3 h4 h5 h6 li p section'.split(' '));

/** Cuts HTML into parts that joined again are the same HTML. */
export function partsOf(html: string): readonly HtmlPart[] {
  const parts: HtmlPart[] = [];
  const open: string[] = [];
  let start = 0;
  const endText = (end: number): void => {
    const text = html.slice(start, end);
    const tag = open.at(-1) ?? 'p';
    if (text !== '') parts.push({ html: text, tag: PROSE.has(tag) && hasText(text) ? tag : null });
  };
  for (const { 0: markup, 1: slash, 2: name, index } of html.matchAll(MARKUP)) {
    const tag = name?.toLowerCase();
    if (tag !== undefined && INLINE.has(tag)) continue;
    endText(index);
    parts.push({ html: markup, tag: null });
    start = index + markup.length;
    if (tag === undefined) continue;
    if (slash === '') open.push(tag);
    else if (open.includes(tag)) open.length = open.lastIndexOf(tag);
  }
  endText(html.length);
  return parts;
}

function hasText(html: string): boolean {
  return /[\p{L}\p{N}]/u.test(html.replace(/<[^<>]*>/g, ''));
}
