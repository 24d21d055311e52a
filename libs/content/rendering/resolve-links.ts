import type { InternalLink } from '../domain/article';
import type { Fact, RelatedPost } from '../domain/brief';
import { escapeAttribute } from './html/escape-html';
import { elementsIn, parseHtml, textOf, type HtmlElement } from './html/parse-html';
import { replaceRanges, type Replacement } from './html/replace-ranges';
import { wordAfter, wordBefore } from './neighbouring-words';

/** What a text may link to. */
export interface LinkSources {
  readonly facts: readonly Fact[];
  readonly relatedPosts: readonly RelatedPost[];
  readonly keyphrase: string;
  readonly language: string;
  /** Addresses that the text linked to before a model worked on it. */
  readonly kept?: ReadonlySet<string>;
}

const REFERENCE = /^(fact|post):(\d{1,4})$/;

/**
 * Gives `fact:N` and `post:N` (counted from 1) their addresses, and unwraps links to anything but facts' sources, related posts and
 * addresses that are kept. A link whose text is the keyphrase itself would compete with the article: it takes in the next word.
 */
export function resolveLinks(html: string, sources: LinkSources): string {
  const replacements: Replacement[] = [];
  for (const link of elementsIn(parseHtml(html))) {
    if (link.name === 'a') replacements.push(...resolveLink(html, link, replacements.at(-1)?.end ?? 0, sources));
  }
  return replaceRanges(html, replacements);
}

/** The links to related posts, in the order of the text. */
export function internalLinksIn(html: string, relatedPosts: readonly RelatedPost[]): InternalLink[] {
  const posts = new Set(relatedPosts.map(({ url }) => url));
  return elementsIn(parseHtml(html)).flatMap((element) => {
    const url = element.name === 'a' ? (element.attributes.get('href') ?? '') : '';
    return posts.has(url) ? [{ url, anchor: textOf(element.children).replace(/\s+/g, ' ').trim() }] : [];
  });
}

/** @param free where the link before it ends: what stands there is not taken in. */
function resolveLink(html: string, link: HtmlElement, free: number, sources: LinkSources): Replacement[] {
  const url = addressOf(link.attributes.get('href') ?? '', sources);
  const text = textOf(link.children);
  if (url === null || text.trim() === '') return retag(link, '', '');
  const tag = `<a href="${escapeAttribute(url)}">`;
  if (!isSame(text, sources.keyphrase)) return retag(link, tag, '</a>');
  const end = wordAfter(html, link.end, sources.language);
  if (end > link.end) return retag({ ...link, end }, tag, `${html.slice(link.end, end)}</a>`);
  const start = wordBefore(html, link.start, sources.language);
  if (start === link.start || start < free) return retag(link, '', '');
  return retag({ ...link, start }, `${tag}${html.slice(start, link.start)}`, '</a>');
}

/** Puts other tags around what a link holds. */
function retag(link: HtmlElement, startTag: string, endTag: string): Replacement[] {
  return [
    { start: link.start, end: link.contentStart, text: startTag },
    { start: link.contentEnd, end: link.end, text: endTag },
  ];
}

function addressOf(href: string, { facts, relatedPosts, kept }: LinkSources): string | null {
  const [, kind, number] = REFERENCE.exec(href) ?? [];
  if (kind === 'fact') return facts[Number(number) - 1]?.sourceUrl ?? null;
  if (kind === 'post') return relatedPosts[Number(number) - 1]?.url ?? null;
  const isKnown =
    kept?.has(href) === true ||
    facts.some(({ sourceUrl }) => sourceUrl === href) ||
    relatedPosts.some(({ url }) => url === href);
  return isKnown ? href : null;
}

function isSame(text: string, keyphrase: string): boolean {
  const plain = (value: string): string =>
    value
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.join(' ') ?? '';
  return plain(text) === plain(keyphrase);
}
