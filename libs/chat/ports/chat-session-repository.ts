import type { ChatSession } from '../domain/chat-session';
import type { Exchange } from '../domain/exchange';

export abstract class ChatSessionRepository {
  /** Writes a new session with its first exchange. */
  abstract begin(session: Omit<ChatSession, 'messageCount' | 'lastMessageAt'>, exchange: Exchange): Promise<void>;

  /**
   * Writes one more exchange.
   * @param mostMessages that the session may have with it
   * @returns false where it would have more or is gone; then nothing is written
   */
  abstract append(
    session: Pick<ChatSession, 'siteId' | 'id' | 'language'>,
    exchange: Exchange,
    mostMessages: number,
  ): Promise<boolean>;

  /** The site's session, where it was used after that, or null: another site's session does not exist for it. */
  abstract find(siteId: string, id: string, usedSince: Date): Promise<ChatSession | null>;

  /** The last exchanges of the site's session, oldest first. */
  abstract exchanges(siteId: string, id: string, last: number): Promise<readonly Exchange[]>;

  /** With all that was said. @returns whether there was one */
  abstract remove(siteId: string, id: string): Promise<boolean>;

  /** Removes sessions of all sites that were not used after that, and no more than `most`. @returns how many */
  abstract removeSilent(usedSince: Date, most: number): Promise<number>;
}
