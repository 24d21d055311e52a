const MARKS = /[ \t]*\[\d{1,3}(?:,[ \t]?\d{1,3})*\](?:[ \t]*\[\d{1,3}(?:,[ \t]?\d{1,3})*\])*/g;

/** What a sentence cites. */
export interface CitedText {
  /** With the marks of what there is alone. */
  readonly text: string;
  /** In their order. */
  readonly numbers: readonly number[];
  /** Whether something in it cites nothing that there is. */
  readonly isBaseless: boolean;
}

/** @param count of what can be cited, from 1 */
export function readMarks(text: string, count: number): CitedText {
  const numbers: number[] = [];
  let isBaseless = false;
  const known = text.replaceAll(MARKS, (marks) => {
    const there = (marks.match(/\d+/g) ?? []).map(Number).filter((number) => number >= 1 && number <= count);
    numbers.push(...there);
    isBaseless ||= there.length === 0;
    return `${/^[ \t]/.test(marks) ? ' ' : ''}${there.map((number) => `[${number}]`).join('')}`;
  });
  return { text: known.trim(), numbers, isBaseless };
}

/** The text without its marks. */
export function withoutMarks(text: string): string {
  return text.replaceAll(MARKS, '');
}
