import {
  expiryOf,
  MAX_LIVE_SESSIONS,
  MAX_REFRESHES,
  type LiveSession,
  type Session,
  type SessionEndReason,
  type SessionLifetime,
} from '../domain/session';
import { SessionRepository } from '../ports/session-repository';
import type { InMemoryUserRepository } from './in-memory-user-repository';

interface Token {
  readonly sessionId: string;
  isUsed: boolean;
}

export class InMemorySessionRepository extends SessionRepository {
  /** Why sessions ended, by their ids. */
  readonly endReasons = new Map<string, SessionEndReason>();
  readonly #sessions = new Map<string, Session>();
  readonly #tokens = new Map<string, Token>();

  constructor(private readonly users: InMemoryUserRepository) {
    super();
  }

  async open(session: Session, refreshTokenHash: string, passwordHash: string): Promise<boolean> {
    const user = this.users.get(session.userId);
    if (user?.passwordHash !== passwordHash || user.disabledAt) return false;
    this.#sessions.set(session.id, session);
    this.#tokens.set(refreshTokenHash, { sessionId: session.id, isUsed: false });
    for (const { id } of this.#live(session.userId, session.createdAt).slice(MAX_LIVE_SESSIONS)) this.#end(id, 'ended');
    return true;
  }

  async findLive(id: string, now: Date): Promise<LiveSession | null> {
    return this.#findLive(id, now);
  }

  async listLive(userId: string, now: Date): Promise<readonly Session[]> {
    return this.#live(userId, now);
  }

  async rotate(hash: string, nextHash: string, lifetime: SessionLifetime, now: Date): Promise<LiveSession | null> {
    const token = this.#tokens.get(hash);
    const live = token && this.#findLive(token.sessionId, now);
    const session = live && this.#sessions.get(live.id);
    if (!session) return null;
    if (token.isUsed) {
      this.#end(session.id, 'token_reused');
      return null;
    }
    token.isUsed = true;
    if ([...this.#tokens.values()].filter(({ sessionId }) => sessionId === session.id).length > MAX_REFRESHES)
      return null;
    const expiresAt = expiryOf(session.createdAt, now, lifetime);
    this.#sessions.set(session.id, { ...session, lastUsedAt: now, expiresAt });
    this.#tokens.set(nextHash, { sessionId: session.id, isUsed: false });
    return { ...live, expiresAt };
  }

  async end(userId: string, id: string, reason: SessionEndReason, now: Date): Promise<boolean> {
    const session = this.#live(userId, now).find((live) => live.id === id);
    if (session) this.#end(id, reason);
    return session !== undefined;
  }

  async endAll(userId: string, reason: SessionEndReason, now: Date, exceptId?: string): Promise<void> {
    for (const { id } of this.#live(userId, now)) if (id !== exceptId) this.#end(id, reason);
  }

  async purge(before: Date): Promise<void> {
    for (const { id, expiresAt } of this.#sessions.values()) if (expiresAt < before) this.#sessions.delete(id);
  }

  #findLive(id: string, now: Date): LiveSession | null {
    const session = this.#sessions.get(id);
    const user = session && this.users.get(session.userId);
    if (!user || user.disabledAt || session.expiresAt <= now || this.endReasons.has(id)) return null;
    return { id, userId: user.id, role: user.role, expiresAt: session.expiresAt };
  }

  #live(userId: string, now: Date): Session[] {
    return [...this.#sessions.values()]
      .filter((session) => session.userId === userId && session.expiresAt > now && !this.endReasons.has(session.id))
      .sort((one, other) => (one.id < other.id ? 1 : -1));
  }

  #end(id: string, reason: SessionEndReason): void {
    this.endReasons.set(id, reason);
    for (const [hash, { sessionId }] of this.#tokens) if (sessionId === id) this.#tokens.delete(hash);
  }
}
