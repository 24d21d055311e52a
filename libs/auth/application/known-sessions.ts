import { Injectable } from '@nestjs/common';
import { Notifications, RecentLookups } from '@seoforge/database';
import { Clock } from '@seoforge/kernel';

import { SESSION_CHANGED, USER_CHANGED } from '../auth.channels';
import type { LiveSession } from '../domain/session';
import { SessionRepository } from '../ports/session-repository';

const MOST_SESSIONS = 10_000;

/** Sessions as they were a moment ago; their end is heard at once. */
@Injectable()
export class KnownSessions {
  readonly #recent = new RecentLookups<LiveSession>({
    lookUp: (id) => this.sessions.findLive(id, this.clock.now()),
    listen: () => {
      this.#listen();
    },
    most: MOST_SESSIONS,
  });

  constructor(
    private readonly sessions: SessionRepository,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
  ) {}

  /** @returns null where the session has ended or expired, or its account is disabled */
  async find(id: string): Promise<LiveSession | null> {
    const session = await this.#recent.find(id);
    return session && session.expiresAt > this.clock.now() ? session : null;
  }

  /** After a change in this process: the news of it comes a moment after the answer. */
  forget(id: string): void {
    this.#recent.expire(id);
  }

  /** After a change of an account in this process. */
  forgetUser(userId: string): void {
    this.#recent.expireWhere((session) => session.userId === userId);
  }

  #listen(): void {
    this.notifications.subscribe(SESSION_CHANGED, (id) => {
      this.forget(id);
    });
    this.notifications.subscribe(USER_CHANGED, (userId) => {
      this.forgetUser(userId);
    });
  }
}
