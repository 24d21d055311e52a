import type { Article, ArticleResult, ArticleWithReceipt, ListedArticle } from '@seoforge/content';

import type { ArticleResultDto, TextResultDto } from './article-result.dto';
import type { ArticleResource, ArticleSummary, WorkResource, WorkSummary } from './article.dto';

export function workSummaryOf(article: ListedArticle): Omit<WorkSummary, never> {
  return {
    id: article.id,
    status: article.status,
    keyphrase: article.keyphrase,
    progress: article.progress,
    attempts: article.attempts,
    createdAt: article.createdAt.toISOString(),
    finishedAt: article.finishedAt?.toISOString() ?? null,
  };
}

export function workResourceOf({ article, receipt }: ArticleWithReceipt): Omit<WorkResource, never> {
  const { brief, failure, provider, seo } = article;
  return {
    ...workSummaryOf({ ...article, keyphrase: brief.keyphrase }),
    ...(seo ? { seo } : {}),
    receipt,
    ...(provider === null ? {} : { provider }),
    ...(failure ? { error: failure } : {}),
  };
}

export function articleSummaryOf(article: ListedArticle): ArticleSummary {
  return { ...workSummaryOf(article), batchId: article.batchId };
}

export function articleResourceOf(found: ArticleWithReceipt): ArticleResource {
  const { batchId, result }: Article = found.article;
  return { ...workResourceOf(found), batchId, ...(result ? { result: articleResultOf(result) } : {}) };
}

/** Member by member, because the database does not keep their order. */
export function textResultOf(result: ArticleResult): Omit<TextResultDto, never> {
  const { title, slug, metaDescription, html, blocks, markdown, internalLinks, claims, wordCount, language, warnings } =
    result;
  return { title, slug, metaDescription, html, blocks, markdown, internalLinks, claims, wordCount, language, warnings };
}

function articleResultOf(result: ArticleResult): ArticleResultDto {
  const { excerpt, outline, faq, jsonLd, images } = result;
  return { ...textResultOf(result), excerpt, outline, faq, jsonLd, images };
}
