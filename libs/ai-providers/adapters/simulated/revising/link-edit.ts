import { escapeHtml, plainTextOf } from './html-text';
import type { RevisionDesk } from './revision-desk';

const LINK = /(<a\b[^<>]*>)((?:(?!<\/a>)[^])*)(<\/a>)/gi;

/** Links whose text is the keyphrase get another one; the keyphrase stays beside them. */
export function rewordLinks(html: string, desk: RevisionDesk): string {
  const competing = [desk.keyphrase.plain, ...desk.synonyms].map((phrase) => phrase.toLowerCase());
  return html.replace(LINK, (link: string, open: string, text: string, close: string) => {
    const competes = desk.names(plainTextOf(text)) || competing.includes(plainTextOf(text).toLowerCase());
    return competes ? `${text} (${open}${escapeHtml(desk.next(desk.pack.linkTexts))}${close})` : link;
  });
}
