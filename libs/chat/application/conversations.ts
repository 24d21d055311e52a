import { randomUUID } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { Clock } from '@seoforge/kernel';

import { chatSessionFull, chatSessionNotFound } from '../chat.errors';
import { MESSAGES_OF_EXCHANGE, MOST_MESSAGES, usedSince, type ChatSession } from '../domain/chat-session';
import type { Exchange } from '../domain/exchange';
import { MOST_EXCHANGES } from '../domain/remembered-exchanges';
import { ChatSessionRepository } from '../ports/chat-session-repository';

/** A session that a message is part of; one that has just begun is stored with its first answer. */
export interface OpenConversation extends Pick<ChatSession, 'id' | 'siteId' | 'visitorHash'> {
  readonly isNew: boolean;
  /** Of the last answer; undefined before the first. */
  readonly language: string | undefined;
  /** The last exchanges, oldest first. */
  readonly exchanges: readonly Exchange[];
}

/** Opens conversations, and writes down what was said in them. */
@Injectable()
export class Conversations {
  constructor(
    private readonly sessions: ChatSessionRepository,
    private readonly clock: Clock,
  ) {}

  begin(siteId: string, visitorHash: string | null): OpenConversation {
    return { id: randomUUID(), siteId, visitorHash, isNew: true, language: undefined, exchanges: [] };
  }

  /**
   * A session that belongs to another visitor does not exist for this one.
   * @throws AppError `chat.session_not_found`, `chat.session_full`
   */
  async goOnWith(siteId: string, id: string, visitorHash: string | null): Promise<OpenConversation> {
    const session = await this.sessions.find(siteId, id, usedSince(this.clock.now()));
    if (!session || isOfAnother(session, visitorHash)) throw chatSessionNotFound();
    if (session.messageCount + MESSAGES_OF_EXCHANGE > MOST_MESSAGES) throw chatSessionFull(MOST_MESSAGES);
    const exchanges = await this.sessions.exchanges(siteId, id, MOST_EXCHANGES);
    const { language } = session;
    return {
      id: session.id,
      siteId,
      visitorHash: session.visitorHash ?? visitorHash,
      isNew: false,
      language,
      exchanges,
    };
  }

  /** @throws AppError `chat.session_not_found` where it was removed, or filled, meanwhile */
  async remember(
    { id, siteId, visitorHash, isNew }: OpenConversation,
    language: string,
    exchange: Exchange,
  ): Promise<void> {
    if (isNew) await this.sessions.begin({ id, siteId, visitorHash, language, createdAt: exchange.askedAt }, exchange);
    else if (!(await this.sessions.append({ siteId, id, language }, exchange, MOST_MESSAGES)))
      throw chatSessionNotFound();
  }
}

/** Where either of them is unknown, the session's id is all the proof there is. */
function isOfAnother(session: ChatSession, visitorHash: string | null): boolean {
  return session.visitorHash !== null && visitorHash !== null && session.visitorHash !== visitorHash;
}
