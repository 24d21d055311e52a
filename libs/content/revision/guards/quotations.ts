/** Longer ones are what somebody said, which may be told in other words. */
const LONGEST_NAME_CHARACTERS = 60;
const QUOTATION = new RegExp(
  [
    ['“', '”'],
    ['„', '[“”]'],
    ['«', '»'],
    ['»', '«'],
    ['「', '」'],
    ['『', '』'],
    ['《', '》'],
    ['"', '"'],
  ]
    .map(
      ([opening, closing]) =>
        `${opening ?? ''}([^“”„«»「」『』《》"\\n]{2,${LONGEST_NAME_CHARACTERS}})${closing ?? ''}`,
    )
    .join('|'),
  'gu',
);

/** Names and terms that stand in quotation marks, without these. */
export function quotationsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(QUOTATION), (match) => match.slice(1).join('').trim());
}
