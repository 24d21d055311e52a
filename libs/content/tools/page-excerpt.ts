import { languageCodeOf, readableLine, readableText } from '@seoforge/kernel';
import { detectLanguage } from '@seoforge/seo';

import { readMarkup } from '../revision/fixes/markup/read-markup';
import { contentWithoutText } from './tools.errors';

/** A page of more is known by its beginning; reading all of a megabyte would hold up everybody else for a third of a second. */
const READ_CHARACTERS = 200_000;
const MOST_HEADINGS = 40;
const LONGEST_HEADING = 200;

/** What a model is told of a page, so that a long one costs no more than a short one. */
export interface PageExcerpt {
  /** The first ones, each on one line. */
  readonly headings: readonly string[];
  /** The beginning of its text, one block a line. */
  readonly text: string;
}

/** An excerpt with the language of the page, in which something is to be written about it. */
export interface PageInLanguage {
  readonly excerpt: PageExcerpt | null;
  /** BCP 47 tag or WordPress locale. */
  readonly language: string;
  /** Whether the page is, for all that can be told, in that language. */
  readonly isInLanguage: boolean;
}

/**
 * Reads a page, HTML or block markup, in bounded time. Without a language it is written about in its own; in English
 * where that cannot be told.
 * @throws AppError `content.without_text`
 */
export async function readPage(
  { content, language }: { readonly content?: string | undefined; readonly language?: string | undefined },
  mostCharacters: number,
): Promise<PageInLanguage> {
  if (content === undefined) return { excerpt: null, language: language ?? 'en', isInLanguage: true };
  const excerpt = excerptOf(content, mostCharacters);
  const found = await detectLanguage({ content: [...excerpt.headings, excerpt.text].join('\n') });
  const wanted = language ?? found ?? 'en';
  return { excerpt, language: wanted, isInLanguage: found === undefined || found === languageCodeOf(wanted) };
}

function excerptOf(content: string, mostCharacters: number): PageExcerpt {
  const headings: string[] = [];
  let text = '';
  for (const block of readMarkup(content.slice(0, READ_CHARACTERS)).blocks) {
    const line = readableLine(block.text);
    if (block.kind !== 'heading') text = text.length < mostCharacters ? `${text}\n${line}` : text;
    else if (headings.length < MOST_HEADINGS && line !== '') headings.push(line.slice(0, LONGEST_HEADING));
  }
  const excerpt = { headings, text: readableText(text.trim().slice(0, mostCharacters)) };
  if (!/[\p{L}\p{N}]/u.test(`${excerpt.text}${headings.join('')}`)) throw contentWithoutText();
  return excerpt;
}
