import { Injectable } from '@nestjs/common';
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
  constructor(
    private readonly database: DatabaseHealth,
    private readonly cache: CacheHealth,
    private readonly shutdown: Shutdown,
  ) {}

  async check(): Promise<Health> {
    const checks = {
      database: await this.database.check(LATEST_MIGRATION),
      cache: this.cache.state,
      process: this.shutdown.signal.aborted ? ('stopping' as const) : ('ok' as const),
    };
    const isReady = checks.database === 'ok' && checks.process === 'ok';
    return { status: !isReady ? 'unavailable' : checks.cache === 'degraded' ? 'degraded' : 'ok', checks };
  }
}
