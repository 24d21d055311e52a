import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import type { MicroUsd } from '@seoforge/kernel';
import { In } from 'typeorm';

import type { ModelCall } from '../domain/model-call';
import { ModelCallLedger } from '../ports/model-call-ledger';
import { MODEL_CALL_COLUMNS } from './model-call-columns';
import { ModelCallEntity } from './model-call.entity';

const CALLS_OF_ARTICLE = `
  SELECT ${MODEL_CALL_COLUMNS} FROM model_calls WHERE site_id = $1 AND article_id = $2 ORDER BY model_calls.created_at, id`;

/** In one statement: a call that is settled meanwhile stands in one of the two tables, neither in both nor in none. */
const COMMITMENTS = `
  SELECT committed.article_id AS "articleId", sum(committed.amount) AS "committedMicroUsd"
  FROM (
    SELECT article_id, charge_micro_usd AS amount FROM model_calls WHERE site_id = $1 AND article_id = ANY ($2::uuid[])
    UNION ALL
    SELECT (about ->> 'articleId')::uuid, amount_micro_usd FROM budget_reservations
    WHERE site_id = $1 AND (about ->> 'articleId')::uuid = ANY ($2::uuid[])
  ) AS committed
  GROUP BY 1`;

@Injectable()
export class TypeormModelCallLedger extends ModelCallLedger {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async forArticle(siteId: string, articleId: string): Promise<readonly ModelCall[]> {
    return await this.managers.prepared<ModelCall>(CALLS_OF_ARTICLE, [siteId, articleId]);
  }

  async chargesOf(siteId: string, articleIds: readonly string[]): Promise<ReadonlyMap<string, MicroUsd>> {
    const rows = await this.managers.current
      .createQueryBuilder(ModelCallEntity, 'call')
      .select('call.articleId', 'articleId')
      .addSelect('sum(call.chargeMicroUsd)', 'chargeMicroUsd')
      .where({ siteId, articleId: In(articleIds) })
      .groupBy('call.articleId')
      .getRawMany<{ articleId: string; chargeMicroUsd: string }>();
    return new Map(rows.map(({ articleId, chargeMicroUsd }) => [articleId, Number(chargeMicroUsd)]));
  }

  async commitmentsOf(siteId: string, articleIds: readonly string[]): Promise<ReadonlyMap<string, MicroUsd>> {
    const rows = await this.managers.current.query<{ articleId: string; committedMicroUsd: string }[]>(COMMITMENTS, [
      siteId,
      articleIds,
    ]);
    return new Map(rows.map(({ articleId, committedMicroUsd }) => [articleId, Number(committedMicroUsd)]));
  }
}
