import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock } from '@seoforge/kernel';
import { ModelCallLedger } from '@seoforge/usage';

import type { Article } from '../domain/article';
import { ArticleRepository } from '../ports/article-repository';
import { CheckpointRepository } from '../ports/checkpoint-repository';
import { ArticleRun } from './article-run';
import { ModelCaller } from './model-caller';

@Injectable()
export class ArticleRuns {
  constructor(
    readonly articles: ArticleRepository,
    readonly checkpoints: CheckpointRepository,
    readonly ledger: ModelCallLedger,
    readonly caller: ModelCaller,
    readonly transactions: Transactions,
    readonly clock: Clock,
  ) {}

  /** A run that goes on where an earlier one, if there was one, was stopped. */
  async resume(article: Article, signal: AbortSignal): Promise<ArticleRun> {
    const pieces = await this.checkpoints.load(article.id);
    return new ArticleRun(article, signal, new Map(pieces), this);
  }
}
