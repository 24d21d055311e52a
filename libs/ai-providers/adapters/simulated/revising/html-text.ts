import { unescapeMarkdown } from '../markdown-escape';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A sentence that was written as Markdown without emphasis or links. */
export function htmlOfMarkdown(markdown: string): string {
  return escapeHtml(unescapeMarkdown(markdown));
}

/** What a reader sees of inline HTML. */
export function plainTextOf(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Inline HTML with its text, and no tag, put through `edit`. */
export function editText(html: string, edit: (text: string) => string): string {
  return html
    .split(/(<[^<>]*>)/)
    .map((piece) => (piece.startsWith('<') ? piece : edit(piece)))
    .join('');
}

/** The same with a capital letter at its beginning. */
export function capitaliseHtml(html: string): string {
  return html.replace(
    /^((?:<[^<>]*>)*)(\p{Ll})/u,
    (_match, tags: string, letter: string) => tags + letter.toUpperCase(),
  );
}
