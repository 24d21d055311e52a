import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock } from '@seoforge/kernel';

import { sessionNotFound } from '../auth.errors';
import type { Session, SessionEndReason } from '../domain/session';
import { SessionRepository } from '../ports/session-repository';
import { KnownSessions } from './known-sessions';

/** The sessions of the administrator who asks. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly known: KnownSessions,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Those that are alive, newest first. */
  list(userId: string): Promise<readonly Session[]> {
    return this.sessions.listLive(userId, this.clock.now());
  }

  /** @throws AppError `session.not_found` */
  async end(userId: string, id: string): Promise<void> {
    if (!(await this.#end(userId, id, 'ended'))) throw sessionNotFound();
  }

  /** It is no failure if the session has ended already. */
  async logOut(userId: string, id: string): Promise<void> {
    await this.#end(userId, id, 'logout');
  }

  async #end(userId: string, id: string, reason: SessionEndReason): Promise<boolean> {
    const isEnded = await this.sessions.end(userId, id, reason, this.clock.now());
    await this.transactions.afterCommit(() => {
      this.known.forget(id);
    });
    return isEnded;
  }
}
