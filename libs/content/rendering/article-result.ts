import { findUnsupportedClaims } from '../claims/find-unsupported-claims';
import type { ArticleImage, ArticleResult, FaqEntry, UnsupportedClaim } from '../domain/article';
import type { Brief } from '../domain/brief';
import { countWords } from '../domain/count-words';
import type { Draft } from '../domain/draft';
import { blockCommentsIn } from './block-markup';
import { disarmWordPress } from './disarm-wordpress';
import { faqIn } from './faq-in';
import { elementsIn, parseHtml, textOf, type HtmlElement } from './html/parse-html';
import { replaceRanges } from './html/replace-ranges';
import { jsonLdOf } from './json-ld';
import { plainTextOf } from './plain-text';
import { renderBlocks } from './render-blocks';
import { renderMarkdownOf } from './render-markdown-of';
import { internalLinksIn } from './resolve-links';
import { sanitiseContent } from './sanitise-content';
import { sanitiseHtml } from './sanitise-html';
import { slugOf } from './slug';

/** What the final draft does not say of itself. */
export interface ResultExtras {
  /** The draft's meta description where it is left out. */
  readonly excerpt?: string;
  /** Questions that were asked for; what counts is how they stand in the draft. */
  readonly faq?: readonly FaqEntry[];
  /** Claims that have been taken out of the text. */
  readonly removedClaims?: readonly UnsupportedClaim[];
  /** Whole address of the post. */
  readonly permalink?: string | null;
  readonly warnings?: readonly string[];
}

/**
 * The finished article in all of its forms, made of the final draft alone. What was written here passes the allow-list and runs nothing in
 * WordPress; a customer's own
 * text, which the brief has as its draft, stays theirs but for what runs.
 */
export function articleResultOf(brief: Brief, draft: Draft, extras: ResultExtras = {}): ArticleResult {
  const { html, blocks } = brief.draft === null ? writtenForms(draft.content) : ownForms(draft.content);
  const elements = elementsIn(parseHtml(html));
  const links = new Set(elements.map(({ attributes }) => attributes.get('href') ?? ''));
  const { keyphrase, synonyms, language, facts, relatedPosts } = brief;
  const faq = faqIn(html, language, extras.faq ?? []);
  const images = elements.flatMap(imageOf);
  const wordCount = countWords(plainTextOf(html), language);
  const { title, metaDescription } = draft;
  const citedFacts = facts.filter(({ sourceUrl }) => links.has(sourceUrl));
  const url = extras.permalink ?? null;
  return {
    title,
    slug: slugOf(draft.slug) || slugOf(keyphrase),
    metaDescription,
    excerpt: extras.excerpt ?? metaDescription,
    html,
    blocks,
    markdown: renderMarkdownOf(html),
    outline: elements.filter(({ name }) => name === 'h2').map((heading) => ({ heading: textOf([heading]).trim() })),
    faq,
    jsonLd: jsonLdOf({
      title,
      metaDescription,
      url,
      language,
      wordCount,
      images,
      keyphrase,
      synonyms,
      citedFacts,
      faq,
    }),
    images,
    internalLinks: internalLinksIn(html, relatedPosts),
    claims: [
      ...(extras.removedClaims ?? []),
      ...findUnsupportedClaims(html, language, facts, { keyphrase, title, relatedPosts }),
    ],
    wordCount,
    language,
    warnings: extras.warnings ?? [],
  };
}

type Forms = Pick<ArticleResult, 'html' | 'blocks'>;

function writtenForms(content: string): Forms {
  const html = disarmWordPress(sanitiseHtml(content)).trim();
  return { html, blocks: disarmWordPress(renderBlocks(html)) };
}

function ownForms(content: string): Forms {
  const kept = sanitiseContent(content);
  const comments = blockCommentsIn(kept);
  const html = replaceRanges(kept, comments).trim();
  return { html, blocks: comments.length > 0 ? kept : renderBlocks(html) };
}

function imageOf({ name, attributes }: HtmlElement): ArticleImage[] {
  const url = attributes.get('src') ?? '';
  return name === 'img' && /^https?:\/\//i.test(url) ? [{ url, alt: attributes.get('alt') ?? '' }] : [];
}
