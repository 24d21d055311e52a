/** Stands in a text for what a model must not touch: `⟦3⟧` alone, or `⟦3⟧…⟦/3⟧` around the words of an inline element. */
const MARK = /⟦(\/?)(\d{1,5})⟧/g;
const SHORTCODE = /\[\/?[a-z_][\w-]*(?:\s[^\][]*)?\/?\]/gi;

/**
 * What of a running text stays as it is: shortcodes, addresses, placeholders of programs and templates, and brackets that would be
 * taken for marks.
 */
const UNTOUCHABLE = new RegExp(
  String.raw`${SHORTCODE.source}|https?://[^\s<>"'[\]]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{0,190}\w|\{\{[^{}]*\}\}|\{[\w.-]+\}|%%[\w-]+%%|%(?:\d+\$)?[sdf]\b|[⟦⟧]+`,
  'gi',
);

export function markOf(number: number, side: 'opening' | 'closing' = 'opening'): string {
  return `⟦${side === 'closing' ? '/' : ''}${number}⟧`;
}

/** All marks of a text in their order. */
export function marksIn(text: string): readonly string[] {
  return text.match(MARK) ?? [];
}

/** Shortcodes of WordPress, whatever stands in them. */
export function shortcodesIn(text: string): readonly string[] {
  return text.match(SHORTCODE) ?? [];
}

export function withoutMarks(text: string): string {
  return text.replace(MARK, ' ');
}

/** The text with everything between its marks put through `edit`, and each mark through `restore`. */
export function editAroundMarks(
  text: string,
  edit: (between: string) => string,
  restore: (mark: string) => string,
): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    pieces.push(edit(text.slice(done, index)), restore(mark));
    done = index + mark.length;
  }
  return [...pieces, edit(text.slice(done))].join('');
}

/** Whether all marks come in pairs that do not cross, but for those that stand alone. */
export function isWellNested(marks: readonly string[]): boolean {
  const closings = new Set(marks.filter((mark) => mark.startsWith('⟦/')));
  const open: string[] = [];
  for (const mark of marks) {
    if (closings.has(mark)) {
      if (open.pop() !== mark) return false;
    } else if (closings.has(mark.replace('⟦', '⟦/'))) open.push(mark.replace('⟦', '⟦/'));
  }
  return open.length === 0;
}

/** Stretches of a text, in their order, that are to be kept, and those between them. Joined again they are the text. */
export function untouchablePartsOf(text: string): readonly { readonly text: string; readonly isKept: boolean }[] {
  const parts: { text: string; isKept: boolean }[] = [];
  let done = 0;
  for (const { 0: kept, index } of text.matchAll(UNTOUCHABLE)) {
    parts.push({ text: text.slice(done, index), isKept: false }, { text: kept, isKept: true });
    done = index + kept.length;
  }
  parts.push({ text: text.slice(done), isKept: false });
  return parts.filter((part) => part.text !== '');
}
