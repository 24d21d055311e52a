import { Injectable } from '@nestjs/common';
import type { MicroUsd } from '@seoforge/kernel';
import { ModelCallLedger } from '@seoforge/usage';

import { batchNotFound } from '../content.errors';
import type { ArticleStatus } from '../domain/article';
import type { ArticleBatch } from '../domain/article-batch';
import { ArticleBatchRepository, type BatchPage } from '../ports/article-batch-repository';
import { ArticleRepository } from '../ports/article-repository';

export interface BatchWithProgress {
  readonly batch: ArticleBatch;
  /** How many articles stand how. */
  readonly counts: Readonly<Record<ArticleStatus, number>>;
  /** What its articles have cost so far, as it counts against budgets. */
  readonly costMicroUsd: MicroUsd;
}

@Injectable()
export class ReadArticleBatches {
  constructor(
    private readonly batches: ArticleBatchRepository,
    private readonly articles: ArticleRepository,
    private readonly ledger: ModelCallLedger,
  ) {}

  /** @throws AppError `article_batch.not_found` */
  async one(siteId: string, id: string): Promise<BatchWithProgress> {
    const batch = await this.batches.find(siteId, id);
    if (!batch) throw batchNotFound();
    const counts = await this.batches.countByStatus(id);
    const charges = await this.ledger.chargesOf(siteId, await this.articles.idsOfBatch(id));
    return {
      batch,
      counts: { queued: 0, running: 0, succeeded: 0, failed: 0, cancelled: 0, ...counts },
      costMicroUsd: [...charges.values()].reduce((sum, charge) => sum + charge, 0),
    };
  }

  page(siteId: string, limit: number, cursor: string | null): Promise<BatchPage> {
    return this.batches.list(siteId, limit, cursor);
  }
}
