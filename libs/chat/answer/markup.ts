import { withoutFormattingTags } from '@seoforge/prompting';

const PLAIN_REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
};

/** Tags and comments, other character references, pictures, links, and what would turn a mark into a link. */
const NO_LIGHT_MARKDOWN = /<[a-z!/?]|&(?:#|[a-z][a-z\d]*;)|!\[|\][(:]/i;

/** The text without tags that only format, and with the plainest character references resolved. */
export function withoutPlainHtml(text: string): string {
  return withoutFormattingTags(text).replaceAll(
    /&(?:amp|nbsp|quot|#39|apos);/g,
    (reference) => PLAIN_REFERENCES[reference] ?? '',
  );
}

/** Whether more than words, emphasis and lists stand in a text. */
export function holdsMarkup(text: string): boolean {
  const folded = text.normalize('NFKC');
  return NO_LIGHT_MARKDOWN.test(folded) || NO_LIGHT_MARKDOWN.test(folded.replaceAll('\\', ''));
}
