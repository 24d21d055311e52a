import { Inject, Injectable } from '@nestjs/common';
import { CacheHealth, type CacheState } from '@seoforge/cache';
import { DatabaseHealth, type DatabaseState } from '@seoforge/database';

import { LATEST_MIGRATION } from '../../../../migrations';
import { Shutdown } from '../http/lifecycle/shutdown';

export interface Health {
  /** `degraded` serves everything, slower or with less; `unavailable` should get no traffic. */
  readonly status: 'ok' | 'degraded' | 'unavailable';
  readonly checks: {
    readonly database: DatabaseState;
    readonly cache: CacheState;
    readonly process: 'ok' | 'stopping';
  };
}

@Injectable()
export class HealthService {
  #look: Promise<DatabaseState> | undefined;

  constructor(
    @Inject(DatabaseHealth) private readonly database: Pick<DatabaseHealth, 'check'>,
    @Inject(CacheHealth) private readonly cache: Pick<CacheHealth, 'state'>,
    @Inject(Shutdown) private readonly shutdown: Pick<Shutdown, 'signal'>,
  ) {}

  async check(): Promise<Health> {
    const checks = {
      database: await this.#databaseState(),
      cache: this.cache.state,
      process: this.shutdown.signal.aborted ? ('stopping' as const) : ('ok' as const),
    };
    const isReady = checks.database === 'ok' && checks.process === 'ok';
    return { status: !isReady ? 'unavailable' : checks.cache === 'degraded' ? 'degraded' : 'ok', checks };
  }

  /** Whoever asks at the same time shares one look: probes need no key and have no limit, and must not keep the database busy. */
  #databaseState(): Promise<DatabaseState> {
    this.#look ??= this.database.check(LATEST_MIGRATION).finally(() => (this.#look = undefined));
    return this.#look;
  }
}
