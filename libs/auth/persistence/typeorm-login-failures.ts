import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { FAILURES_FADE_AFTER_MS, type LockSchedule } from '../domain/lockout';
import { LoginFailures } from '../ports/login-failures';
import { LoginFailureEntity } from './login-failure.entity';

/** The lock of the nth failure is the nth of the schedule, or its last; an array of PostgreSQL begins at 1. */
const COUNT = `
  INSERT INTO login_failures AS known (subject, failures, last_failed_at, locked_until)
  VALUES ($1, 1, $2, $2::timestamptz + nullif(($4::integer[])[1], 0) * interval '1 millisecond')
  ON CONFLICT (subject) DO UPDATE SET
    failures = CASE WHEN known.last_failed_at <= $3 THEN 1 ELSE known.failures + 1 END,
    last_failed_at = excluded.last_failed_at,
    locked_until = CASE WHEN known.last_failed_at <= $3 THEN excluded.locked_until ELSE excluded.last_failed_at +
      nullif(($4::integer[])[least(known.failures + 1, cardinality($4::integer[]))], 0) * interval '1 millisecond' END
  WHERE known.locked_until IS NULL OR known.locked_until <= $2
  RETURNING failures`;

const PURGE = `
  DELETE FROM login_failures WHERE subject IN (
    SELECT subject FROM login_failures WHERE last_failed_at < $1 LIMIT 10000 FOR UPDATE SKIP LOCKED
  )`;

/** Outside of any transaction that is under way: what is rolled back with the attempt would not be counted. */
@Injectable()
export class TypeormLoginFailures extends LoginFailures {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async count(subject: string, locks: LockSchedule, now: Date): Promise<Date | null> {
    const fadedAt = new Date(now.getTime() - FAILURES_FADE_AFTER_MS);
    const counted = await this.dataSource.manager.query<unknown[]>(COUNT, [subject, now, fadedAt, locks]);
    if (counted.length > 0) return null;
    const lock = await this.dataSource.manager.findOneBy(LoginFailureEntity, { subject });
    return lock?.lockedUntil ?? now;
  }

  async forgive(subject: string): Promise<void> {
    await this.dataSource.manager.update(
      LoginFailureEntity,
      { subject },
      { failures: () => 'greatest(failures - 1, 0)', lockedUntil: null },
    );
  }

  async clear(subject: string): Promise<void> {
    await this.dataSource.manager.delete(LoginFailureEntity, { subject });
  }

  async purge(since: Date): Promise<void> {
    await this.dataSource.manager.query(PURGE, [since]);
  }
}
