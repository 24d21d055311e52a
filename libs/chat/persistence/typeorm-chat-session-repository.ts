import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { MoreThan } from 'typeorm';

import { MESSAGES_OF_EXCHANGE, type ChatSession } from '../domain/chat-session';
import type { Exchange } from '../domain/exchange';
import { ChatSessionRepository } from '../ports/chat-session-repository';
import { ChatExchangeEntity } from './chat-exchange.entity';
import { ChatSessionEntity } from './chat-session.entity';

/** Questions asked at the same moment wait for each other here, and get places of their own. */
const COUNT = `
  UPDATE chat_sessions SET message_count = message_count + $3, language = $4, last_message_at = $5
  WHERE site_id = $1 AND id = $2 AND message_count + $3 <= $6
  RETURNING message_count AS "messageCount"`;

/** Leaves to others what they are removing at this moment. */
const REMOVE_SILENT = `
  DELETE FROM chat_sessions WHERE id IN (
    SELECT id FROM chat_sessions WHERE last_message_at <= $1
    ORDER BY last_message_at LIMIT $2 FOR UPDATE SKIP LOCKED)`;

@Injectable()
export class TypeormChatSessionRepository extends ChatSessionRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async begin(session: Omit<ChatSession, 'messageCount' | 'lastMessageAt'>, exchange: Exchange): Promise<void> {
    await this.managers.run(async () => {
      const lastMessageAt = exchange.answeredAt;
      await this.managers.current.insert(ChatSessionEntity, {
        ...session,
        messageCount: MESSAGES_OF_EXCHANGE,
        lastMessageAt,
      });
      await this.#add(session.id, 1, exchange);
    });
  }

  append(
    { siteId, id, language }: Pick<ChatSession, 'siteId' | 'id' | 'language'>,
    exchange: Exchange,
    mostMessages: number,
  ): Promise<boolean> {
    return this.managers.run(async () => {
      const session = [siteId, id, MESSAGES_OF_EXCHANGE, language, exchange.answeredAt, mostMessages];
      const [[counted]] = await this.managers.current.query<[Pick<ChatSession, 'messageCount'>[], number]>(
        COUNT,
        session,
      );
      if (!counted) return false;
      await this.#add(id, counted.messageCount / MESSAGES_OF_EXCHANGE, exchange);
      return true;
    });
  }

  find(siteId: string, id: string, usedSince: Date): Promise<ChatSession | null> {
    return this.managers.current.findOneBy(ChatSessionEntity, { siteId, id, lastMessageAt: MoreThan(usedSince) });
  }

  async exchanges(siteId: string, id: string, last: number): Promise<readonly Exchange[]> {
    const rows = await this.managers.current
      .createQueryBuilder(ChatExchangeEntity, 'exchange')
      .innerJoin(ChatSessionEntity, 'session', 'session.id = exchange.sessionId')
      .where({ sessionId: id })
      .andWhere('session.siteId = :siteId', { siteId })
      .orderBy('exchange.position', 'DESC')
      .limit(last)
      .getMany();
    return rows.toReversed().map(exchangeOf);
  }

  async remove(siteId: string, id: string): Promise<boolean> {
    const { affected } = await this.managers.current.delete(ChatSessionEntity, { siteId, id });
    return affected === 1;
  }

  async removeSilent(usedSince: Date, most: number): Promise<number> {
    const [, removed] = await this.managers.current.query<[unknown, number]>(REMOVE_SILENT, [usedSince, most]);
    return removed;
  }

  async #add(sessionId: string, position: number, exchange: Exchange): Promise<void> {
    const citations = [...exchange.citations];
    await this.managers.current.insert(ChatExchangeEntity, { ...exchange, citations, sessionId, position });
  }
}

function exchangeOf({ question, askedAt, answer, isAnswered, citations, answeredAt }: ChatExchangeEntity): Exchange {
  return { question, askedAt, answer, isAnswered, citations, answeredAt };
}
