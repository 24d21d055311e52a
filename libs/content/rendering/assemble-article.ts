import { countWords } from '../domain/count-words';
import type { ArticleResult } from '../domain/article';
import type { Brief } from '../domain/brief';
import type { Metadata } from '../prompts/metadata.prompt';
import type { Outline } from '../prompts/outline.prompt';
import { renderMarkdown } from './render-markdown';
import { sanitiseHtml } from './sanitise-html';
import { slugOf } from './slug';
import { plainTextOf } from './plain-text';

export interface ArticlePieces {
  readonly outline: Outline;
  readonly introduction: string;
  /** One per heading of the outline. */
  readonly sections: readonly string[];
  readonly conclusion: string;
  readonly metadata: Metadata;
}

/** Puts the pieces together: the same text as Markdown and as sanitised HTML, with what search engines show of it. */
export function assembleArticle(brief: Brief, pieces: ArticlePieces, warnings: readonly string[]): ArticleResult {
  const { outline, introduction, sections, conclusion, metadata } = pieces;
  const titled = outline.headings.map((heading, index) => ({ heading, text: sections[index] ?? '' }));
  const html = sanitiseHtml(
    [
      renderMarkdown(introduction),
      ...titled.map(({ heading, text }) => `<h2>${escapeHtml(heading)}</h2>\n${renderMarkdown(text)}`),
      renderMarkdown(conclusion),
    ].join(''),
  );
  return {
    title: metadata.seoTitle,
    slug: slugOf(metadata.slug) || slugOf(brief.keyphrase),
    metaDescription: metadata.metaDescription,
    excerpt: metadata.excerpt,
    html,
    markdown: [introduction, ...titled.map(({ heading, text }) => `## ${heading}\n\n${text}`), conclusion].join('\n\n'),
    outline: outline.headings.map((heading) => ({ heading })),
    wordCount: countWords(plainTextOf(html), brief.language),
    language: brief.language,
    warnings,
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
