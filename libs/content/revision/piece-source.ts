import type { MicroUsd } from '@seoforge/kernel';
import type { Prompt } from '@seoforge/prompting';

import type { ArticleStage } from '../domain/article';
import type { ArticleNews } from '../domain/article-event';

/** What revising needs of the run of an article. Everything else about a revision follows from brief and pieces alone. */
export interface PieceSource {
  /** The stored answer of that name, or a model's, which is then stored. */
  piece<T>(name: string, stage: ArticleStage, prompt: () => Prompt<T>): Promise<T>;
  /** What the pieces have cost; null where a price is not known. */
  costOf(names: readonly string[]): MicroUsd | null;
  announce(news: ArticleNews): Promise<void>;
}
