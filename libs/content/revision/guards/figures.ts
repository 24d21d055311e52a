const FIGURE = /\p{Nd}+(?:[.,:'’\u00a0\u202f]\p{Nd}+)*/gu;
const SEPARATORS = /\P{Nd}/gu;
/** A single digit is as well written in letters, unless it is a measure. */
const MEASURE_AFTER = /^\s?[%‰°€$£¥฿]/u;
const MEASURE_BEFORE = /[€$£¥฿]\s?$/u;

/** The numbers of a text, dates and times among them, in plain digits however they are grouped. */
export function figuresIn(text: string): ReadonlySet<string> {
  const figures = new Set<string>();
  for (const { 0: written, index } of text.matchAll(FIGURE)) {
    const digits = Array.from(written.replace(SEPARATORS, ''), plainDigitOf).join('');
    const end = index + written.length;
    const isMeasure =
      MEASURE_AFTER.test(text.slice(end, end + 2)) || MEASURE_BEFORE.test(text.slice(Math.max(0, index - 2), index));
    if (digits.length > 1 || isMeasure) figures.add(digits);
  }
  return figures;
}

/** Digits of one script stand in a row of ten, which begins where the one before it is none. */
function plainDigitOf(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(codePoint - value - 1))) value += 1;
  return String(value);
}
