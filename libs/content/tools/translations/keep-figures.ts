import { editAroundMarks } from './marks';
import { readingOf } from './unit';

/** The Arabic separators of decimals and thousands among them. */
const FIGURE = /\p{Nd}+(?:[.,:'’\u066b\u066c\u00a0\u202f]\p{Nd}+)*/gu;
const SEPARATORS = /\P{Nd}/gu;
const DIGIT = /\p{Nd}/gu;

/** The numbers of a text as they are written. */
export function figuresIn(text: string): ReadonlySet<string> {
  return new Set(readingOf(text).match(FIGURE));
}

/** The translation with numbers of the source as they stand there, where it has the same digits written in another way. */
export function keepFigures(source: string, translation: string): string {
  const wanted = figuresIn(source);
  const byDigits = new Map([...wanted].map((figure) => [digitsOf(figure), figure]));
  return editAroundMarks(
    translation,
    (words) =>
      words.replace(FIGURE, (figure) => (wanted.has(figure) ? figure : (byDigits.get(digitsOf(figure)) ?? figure))),
    (mark) => mark,
  );
}

function digitsOf(figure: string): string {
  return figure.replace(SEPARATORS, '').replace(DIGIT, (digit) => String(valueOf(digit)));
}

/** Unicode has the digits of every script in a row, 0 to 9. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (String.fromCodePoint(first - 1).match(DIGIT)) first -= 1;
  return (code - first) % 10;
}
