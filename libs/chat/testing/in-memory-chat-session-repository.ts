import { MESSAGES_OF_EXCHANGE, type ChatSession } from '../domain/chat-session';
import type { Exchange } from '../domain/exchange';
import { ChatSessionRepository } from '../ports/chat-session-repository';

export class InMemoryChatSessionRepository extends ChatSessionRepository {
  readonly #sessions = new Map<string, ChatSession>();
  readonly #exchanges = new Map<string, readonly Exchange[]>();

  async begin(session: Omit<ChatSession, 'messageCount' | 'lastMessageAt'>, exchange: Exchange): Promise<void> {
    this.#sessions.set(session.id, { ...session, messageCount: 0, lastMessageAt: exchange.answeredAt });
    await this.append(session, exchange, Infinity);
  }

  async append(
    { siteId, id, language }: Pick<ChatSession, 'siteId' | 'id' | 'language'>,
    exchange: Exchange,
    mostMessages: number,
  ): Promise<boolean> {
    const session = this.#sessions.get(id);
    const messageCount = (session?.messageCount ?? 0) + MESSAGES_OF_EXCHANGE;
    if (session?.siteId !== siteId || messageCount > mostMessages) return false;
    this.#sessions.set(id, { ...session, language, messageCount, lastMessageAt: exchange.answeredAt });
    this.#exchanges.set(id, [...(this.#exchanges.get(id) ?? []), exchange]);
    return true;
  }

  async find(siteId: string, id: string, usedSince: Date): Promise<ChatSession | null> {
    const session = this.#sessions.get(id);
    return session?.siteId === siteId && session.lastMessageAt > usedSince ? session : null;
  }

  async exchanges(siteId: string, id: string, last: number): Promise<readonly Exchange[]> {
    if (this.#sessions.get(id)?.siteId !== siteId) return [];
    return (this.#exchanges.get(id) ?? []).slice(-last);
  }

  async remove(siteId: string, id: string): Promise<boolean> {
    if (this.#sessions.get(id)?.siteId !== siteId) return false;
    this.#exchanges.delete(id);
    return this.#sessions.delete(id);
  }

  async removeSilent(usedSince: Date, most: number): Promise<number> {
    const silent = [...this.#sessions.values()]
      .filter(({ lastMessageAt }) => lastMessageAt <= usedSince)
      .sort((a, b) => a.lastMessageAt.getTime() - b.lastMessageAt.getTime())
      .slice(0, most);
    for (const { siteId, id } of silent) await this.remove(siteId, id);
    return silent.length;
  }
}
