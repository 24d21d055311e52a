const WHITE_SPACE = /\s/;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** Whether a text has nothing but white space. */
export function isBlank(text: string): boolean {
  let offset = 0;
  while (offset < text.length && isWhiteSpaceAt(text, offset)) offset += 1;
  return offset === text.length;
}

/** Whether the UTF-16 unit at an offset of a text is white space. */
export function isWhiteSpaceAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit > SPACE && unit < NO_BREAK_SPACE) return false;
  return unit === SPACE || WHITE_SPACE.test(text.charAt(offset));
}
