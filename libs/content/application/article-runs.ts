import { Injectable } from '@nestjs/common';
import { Purse } from '@seoforge/ai-providers';
import { Notifications, Transactions } from '@seoforge/database';
import { Clock } from '@seoforge/kernel';
import { KeepDrawing } from '@seoforge/images';
import { ModelCaller } from '@seoforge/prompting';
import { ModelCallLedger } from '@seoforge/usage';

import type { Article } from '../domain/article';
import { ArticleEventRepository } from '../ports/article-event-repository';
import { ArticleRepository } from '../ports/article-repository';
import { CheckpointRepository } from '../ports/checkpoint-repository';
import { ArticleRun } from './article-run';

/** Many times as many as the longest article has. */
const MOST_EVENTS = 10_000;

/** Starts runs, with all that they need. */
@Injectable()
export class ArticleRuns {
  constructor(
    readonly articles: ArticleRepository,
    readonly checkpoints: CheckpointRepository,
    readonly events: ArticleEventRepository,
    readonly ledger: ModelCallLedger,
    readonly caller: ModelCaller,
    readonly keepDrawing: KeepDrawing,
    readonly transactions: Transactions,
    readonly notifications: Notifications,
    readonly clock: Clock,
  ) {}

  /**
   * A run that goes on where an earlier one, if there was one, was stopped.
   * @throws AppError `article.has_ended`
   */
  async resume(article: Article, signal: AbortSignal): Promise<ArticleRun> {
    const pieces = new Map(await this.checkpoints.load(article.id));
    const toldRounds = article.attempts > 1 ? await this.#toldRounds(article.id) : [];
    const run = new ArticleRun(article, signal, pieces, await this.#purseOf(article), this, new Set(toldRounds));
    await run.announce({ type: 'attempt', attempt: article.attempts });
    return run;
  }

  /** Rounds of revision that an earlier run has told of: this one comes by them once more. */
  async #toldRounds(articleId: string): Promise<readonly number[]> {
    const events = await this.events.after(articleId, 0, MOST_EVENTS);
    return events.flatMap(({ news }) => (news.type === 'round' ? [news.round.round] : []));
  }

  /** With what earlier runs have left: what a call of a vanished worker took is not known yet, so all that it set aside is gone. */
  async #purseOf({ siteId, id, allowanceMicroUsd }: Article): Promise<Purse | undefined> {
    if (allowanceMicroUsd === null) return undefined;
    const commitments = await this.ledger.commitmentsOf(siteId, [id]);
    return new Purse(allowanceMicroUsd, commitments.get(id));
  }
}
