import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, messageOf } from '@seoforge/kernel';

import { usedSince } from '../domain/chat-session';
import { ChatSessionRepository } from '../ports/chat-session-repository';

const INTERVAL_MS = 10 * 60_000;
const REMOVED_AT_ONCE = 500;

/** Removes, now and then, sessions that have been silent for too long. Any number of processes may do so at once. */
@Injectable()
export class SilentSessionSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger(SilentSessionSweeper.name);
  #timer: NodeJS.Timeout | undefined;
  #sweep: Promise<void> | undefined;

  constructor(
    private readonly sessions: ChatSessionRepository,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.sweep(), INTERVAL_MS).unref();
    void this.sweep();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    await this.#sweep;
  }

  /** One sweep at a time; settles when it is done. */
  sweep(): Promise<void> {
    this.#sweep ??= this.#removeSilent().finally(() => (this.#sweep = undefined));
    return this.#sweep;
  }

  async #removeSilent(): Promise<void> {
    try {
      const since = usedSince(this.clock.now());
      while ((await this.sessions.removeSilent(since, REMOVED_AT_ONCE)) === REMOVED_AT_ONCE);
    } catch (error) {
      this.#logger.warn(`Silent chat sessions could not be removed, will try again: ${messageOf(error)}`);
    }
  }
}
