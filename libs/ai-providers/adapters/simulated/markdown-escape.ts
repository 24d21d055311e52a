/**
 * A plain text for the middle of a line of Markdown: what CommonMark would read there as emphasis, code, a link, an
 * entity or HTML stands with a backslash before it. Marks that only count at the start of a line stay as they are.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_~[\]<>]|&(?=#?\w+;)/g, '\\$&');
}

/** The plain text that was escaped. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([\\`*_~[\]<>&])/g, '$1');
}
