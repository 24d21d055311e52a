import { Injectable } from '@nestjs/common';
import { Clock } from '@seoforge/kernel';

import { FAILURES_FADE_AFTER_MS } from '../domain/lockout';
import { LoginFailures } from '../ports/login-failures';
import { SessionRepository } from '../ports/session-repository';

const INTERVAL_MS = 60_000;
/** So long it can be looked up how a session ended. */
const ENDED_SESSIONS_KEPT_MS = 30 * 24 * 60 * 60_000;

/** Keeps what logins leave behind small: at the first login of each minute, a bounded number of old rows is removed. */
@Injectable()
export class ForgetOldLogins {
  #nextAtMs = 0;

  constructor(
    private readonly failures: LoginFailures,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const nowMs = this.clock.now().getTime();
    if (nowMs < this.#nextAtMs) return;
    this.#nextAtMs = nowMs + INTERVAL_MS;
    await this.failures.purge(new Date(nowMs - FAILURES_FADE_AFTER_MS));
    await this.sessions.purge(new Date(nowMs - ENDED_SESSIONS_KEPT_MS));
  }
}
