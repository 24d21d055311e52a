import { Injectable } from '@nestjs/common';
import { Clock } from '@seoforge/kernel';

import { chatSessionNotFound } from '../chat.errors';
import { MESSAGES_OF_EXCHANGE, MOST_MESSAGES, usedSince, type ChatSession } from '../domain/chat-session';
import type { Exchange } from '../domain/exchange';
import { ChatSessionRepository } from '../ports/chat-session-repository';

/** A session with all that was said in it. */
export interface Conversation {
  readonly session: ChatSession;
  /** Oldest first. */
  readonly exchanges: readonly Exchange[];
}

@Injectable()
export class ReadChatSession {
  constructor(
    private readonly sessions: ChatSessionRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `chat.session_not_found` */
  async execute(siteId: string, id: string): Promise<Conversation> {
    const session = await this.sessions.find(siteId, id, usedSince(this.clock.now()));
    if (!session) throw chatSessionNotFound();
    return { session, exchanges: await this.sessions.exchanges(siteId, id, MOST_MESSAGES / MESSAGES_OF_EXCHANGE) };
  }
}
