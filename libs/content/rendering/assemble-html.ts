import type { FaqEntry } from '../domain/article';
import type { Brief } from '../domain/brief';
import { citeFacts } from './cite-facts';
import { faqHeadingFor } from './faq-headings';
import { escapeAttribute, escapeText } from './html/escape-html';
import { renderMarkdown } from './render-markdown';
import { resolveLinks } from './resolve-links';
import { sanitiseHtml } from './sanitise-html';

/** A picture and the section, counted from 0, that it stands in. */
export interface PlacedPicture {
  readonly url: string;
  readonly alt: string;
  readonly position: number;
}

/** What an article is put together from; texts are Markdown as models write it. */
export interface ArticlePieces {
  readonly headings: readonly string[];
  readonly introduction: string;
  /** One per heading. */
  readonly sections: readonly string[];
  readonly conclusion: string;
  readonly pictures?: readonly PlacedPicture[];
  readonly faq?: readonly FaqEntry[];
}

/**
 * The article as sanitised HTML: introduction, sections under H2 with their pictures, conclusion, questions. Facts are cited with their
 * sources, posts linked by their addresses; no other link stands in it.
 */
export function assembleHtml(brief: Brief, pieces: ArticlePieces): string {
  const render = (text: string): string => resolveLinks(renderMarkdown(text), brief);
  const html = [
    render(pieces.introduction),
    ...pieces.headings.map((heading, position) => {
      const pictures = (pieces.pictures ?? []).filter((picture) => picture.position === position);
      const section = insertFigures(render(pieces.sections[position] ?? ''), pictures);
      return `<h2>${escapeText(heading)}</h2>\n${section}`;
    }),
    render(pieces.conclusion),
    renderFaq(pieces.faq ?? [], brief.language),
  ].join('');
  return sanitiseHtml(citeFacts(html, brief));
}

function insertFigures(section: string, pictures: readonly PlacedPicture[]): string {
  const firstParagraph = section.indexOf('</p>\n');
  const place = firstParagraph < 0 ? 0 : firstParagraph + '</p>\n'.length;
  return section.slice(0, place) + pictures.map(renderFigure).join('') + section.slice(place);
}

function renderFigure({ url, alt }: PlacedPicture): string {
  return `<figure><img src="${escapeAttribute(url)}" alt="${escapeAttribute(alt)}"></figure>\n`;
}

function renderFaq(faq: readonly FaqEntry[], language: string): string {
  if (faq.length === 0) return '';
  const entries = faq.map(({ question, answer }) => `<h3>${escapeText(question)}</h3>\n${paragraphs(answer)}`);
  return `<h2>${escapeText(faqHeadingFor(language))}</h2>\n${entries.join('')}`;
}

function paragraphs(text: string): string {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  return parts.map((part) => `<p>${escapeText(part.trim())}</p>\n`).join('');
}
