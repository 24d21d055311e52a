import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type FindOptionsWhere } from 'typeorm';

import type { StoredAnswer } from '../domain/stored-answer';
import { requestInProgress } from '../idempotency.errors';
import {
  IdempotencyKeyRepository,
  type ClaimedKey,
  type HeldKey,
  type KeyAttempt,
  type KeyClaim,
} from '../ports/idempotency-key-repository';
import { IdempotencyKeyEntity } from './idempotency-key.entity';

/** Between a claim that failed and the look at why, a key may have been released. */
const CLAIMS = 3;

const CLAIM = `
  INSERT INTO idempotency_keys AS held (site_id, key, fingerprint, attempt_id, operation_id, running_until, created_at, expires_at)
  VALUES ($1, $2, $3, $4, $4, now() + $5 * interval '1 ms', now(), now() + $6 * interval '1 ms')
  ON CONFLICT (site_id, key) DO UPDATE SET fingerprint = excluded.fingerprint, attempt_id = excluded.attempt_id,
    operation_id = CASE WHEN held.status IS NULL AND held.fingerprint = excluded.fingerprint
      THEN coalesce(held.operation_id, held.attempt_id) ELSE excluded.operation_id END,
    running_until = excluded.running_until, status = NULL, headers = NULL, body = NULL,
    created_at = excluded.created_at, expires_at = excluded.expires_at
  WHERE (held.running_until IS NULL AND held.expires_at <= now())
    OR (held.running_until <= now() AND (held.fingerprint = excluded.fingerprint OR held.expires_at <= now()))
  RETURNING operation_id AS "operationId"`;

const EXTEND = `
  WITH extended AS (
    UPDATE idempotency_keys SET running_until = now() + $4 * interval '1 ms'
    WHERE site_id = $1 AND key = $2 AND attempt_id = $3 AND running_until IS NOT NULL
    RETURNING key
  )
  SELECT key FROM extended`;

const REMOVE_EXPIRED = `
  WITH removed AS (
    DELETE FROM idempotency_keys
    WHERE (site_id, key) IN (
      SELECT site_id, key FROM idempotency_keys
      WHERE expires_at <= now() AND (running_until IS NULL OR running_until <= now())
      ORDER BY expires_at LIMIT $1 FOR UPDATE SKIP LOCKED
    )
    RETURNING key
  )
  SELECT key FROM removed`;

/** Outside any transaction that is under way, since others must see at once who has a key. */
@Injectable()
export class TypeormIdempotencyKeyRepository extends IdempotencyKeyRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async claim(claim: KeyClaim): Promise<ClaimedKey | HeldKey> {
    const { siteId, key, fingerprint, attemptId, leaseMs, keepMs } = claim;
    for (let claims = 0; claims < CLAIMS; claims += 1) {
      const [claimed] = await this.#query<ClaimedKey>(CLAIM, [siteId, key, fingerprint, attemptId, leaseMs, keepMs]);
      if (claimed) return claimed;
      const held = await this.dataSource.manager.findOneBy(IdempotencyKeyEntity, { siteId, key });
      if (held) return { fingerprint: held.fingerprint, answer: answerOf(held) };
    }
    throw requestInProgress();
  }

  async extend({ siteId, key, attemptId }: KeyAttempt, leaseMs: number): Promise<boolean> {
    return (await this.#query(EXTEND, [siteId, key, attemptId, leaseMs])).length > 0;
  }

  async keep(attempt: KeyAttempt, { status, headers, body }: StoredAnswer): Promise<boolean> {
    const { affected } = await this.dataSource.manager.update(IdempotencyKeyEntity, running(attempt), {
      status,
      headers,
      body,
      runningUntil: null,
    });
    return affected === 1;
  }

  async abandon(attempt: KeyAttempt): Promise<void> {
    await this.dataSource.manager.update(IdempotencyKeyEntity, running(attempt), { runningUntil: () => 'now()' });
  }

  async release(attempt: KeyAttempt): Promise<void> {
    await this.dataSource.manager.delete(IdempotencyKeyEntity, running(attempt));
  }

  async removeExpired(limit: number): Promise<number> {
    return (await this.#query(REMOVE_EXPIRED, [limit])).length;
  }

  #query<Row>(statement: string, parameters: unknown[]): Promise<Row[]> {
    return this.dataSource.manager.query<Row[]>(statement, parameters);
  }
}

function running({ siteId, key, attemptId }: KeyAttempt): FindOptionsWhere<IdempotencyKeyEntity> {
  return { siteId, key, attemptId, status: IsNull() };
}

function answerOf({ status, headers, body }: IdempotencyKeyEntity): StoredAnswer | null {
  return status === null ? null : { status, headers: headers ?? {}, body };
}
