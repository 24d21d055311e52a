import type { ArticleResult } from '@seoforge/content';

import type { ContentAnswerDto } from './content-answer.dto';

/** What is told of a text, finished or not. */
export interface WrittenContent {
  readonly result: ArticleResult;
  /** 0-100; null where there was no time for it. */
  readonly score: number | null;
  readonly suggestions: readonly string[];
}

/** One body in which every plug-in finds the text where it looks for it. */
export function contentBodyOf({ result, score, suggestions }: WrittenContent): ContentAnswerDto {
  const images = result.images.map(({ url }) => ({ url }));
  const content = {
    title: result.title,
    content: result.html,
    excerpt: result.excerpt,
    meta_description: result.metaDescription,
    word_count: result.wordCount,
    language: result.language,
    images,
    image_url: images[0]?.url ?? null,
    seo_score: score,
    suggestions,
  };
  return { success: true, ...content, result: content, data: content };
}
