/** Tags that models slip into plain text and Markdown, and that a text loses nothing without. */
const FORMATTING_TAG =
  /<\/?(?:b|strong|i|em|u|s|small|mark|span|font|center|p|div|br|h[1-6])(?:\s+(?:class|style|id|align)\s*=\s*"[^"<>]*")*\s*\/?>/gi;

/** The text between tags that only format; all other tags stay as they are. */
export function withoutFormattingTags(text: string): string {
  return text.replace(FORMATTING_TAG, '');
}
