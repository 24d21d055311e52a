/** Code between fences or back quotes, in which everything is text. */
const CODE = /```[^]*?(?:```|$)|`[^`\n]*`/g;
/** What does not show in Markdown: scripts, tags, pictures, and where links lead. */
const UNSEEN = /<(script|style)\b[^]*?(?:<\/\1\s*>|$)|<[^<>]*>|!\[[^[\]]*\]|(?<=\])\([^()\s]*\)/gi;
const HEADING_LINE = /^ {0,3}#{1,6}(?:\s.*)?$/gm;

/** What a reader would see of Markdown, roughly and in linear time. */
export function visibleTextOf(markdown: string): string {
  return markdown.replace(UNSEEN, ' ');
}

export function withoutCode(markdown: string): string {
  return markdown.replace(CODE, ' ');
}

/** What a reader would read of Markdown under its headings and around its code. */
export function runningTextOf(markdown: string): string {
  return visibleTextOf(withoutCode(markdown).replace(HEADING_LINE, ''));
}
