import type { Article, ArticleResult, ArticleWithReceipt } from '@seoforge/content';

import type { ArticleResource, ArticleSummary, ResultDto } from './article.dto';

export function articleSummaryOf(article: Article): Omit<ArticleSummary, never> {
  return {
    id: article.id,
    status: article.status,
    keyphrase: article.brief.keyphrase,
    progress: article.progress,
    createdAt: article.createdAt.toISOString(),
    finishedAt: article.finishedAt?.toISOString() ?? null,
  };
}

export function articleResourceOf({ article, receipt }: ArticleWithReceipt): ArticleResource {
  return {
    ...articleSummaryOf(article),
    ...(article.result ? { result: resultOf(article.result) } : {}),
    ...(article.seo ? { seo: article.seo } : {}),
    receipt,
    ...(article.provider === null ? {} : { provider: article.provider }),
    ...(article.failure ? { error: article.failure } : {}),
  };
}

/** Member by member, because the database does not keep their order. */
function resultOf(result: ArticleResult): ResultDto {
  const { title, slug, metaDescription, excerpt, html, markdown, outline, wordCount, language, warnings } = result;
  return { title, slug, metaDescription, excerpt, html, markdown, outline, wordCount, language, warnings };
}
