import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { In, IsNull, MoreThan } from 'typeorm';

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
import { RefreshTokenEntity } from './refresh-token.entity';
import { SessionEntity } from './session.entity';
import { END, FIND_LIVE, LOCK_BY_TOKEN, OPEN, PURGE, type LockedSession } from './session-statements';

@Injectable()
export class TypeormSessionRepository extends SessionRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  open(session: Session, refreshTokenHash: string, passwordHash: string): Promise<boolean> {
    const { id, userId, address, userAgent, createdAt, lastUsedAt, expiresAt } = session;
    return this.managers.run(async () => {
      const opened = await this.managers.current.query<unknown[]>(OPEN, [
        id,
        userId,
        passwordHash,
        address,
        userAgent,
        createdAt,
        lastUsedAt,
        expiresAt,
      ]);
      if (opened.length === 0) return false;
      await this.#addToken(refreshTokenHash, id, createdAt);
      const live = await this.#live(userId, createdAt);
      await this.#end(live.slice(MAX_LIVE_SESSIONS), 'ended', createdAt);
      return true;
    });
  }

  async findLive(id: string, now: Date): Promise<LiveSession | null> {
    const [session] = await this.managers.current.query<LiveSession[]>(FIND_LIVE, [id, now]);
    return session ?? null;
  }

  async listLive(userId: string, now: Date): Promise<readonly Session[]> {
    return (await this.#live(userId, now)).slice(0, MAX_LIVE_SESSIONS);
  }

  rotate(hash: string, nextHash: string, lifetime: SessionLifetime, now: Date): Promise<LiveSession | null> {
    return this.managers.run(async () => {
      const [session] = await this.managers.current.query<LockedSession[]>(LOCK_BY_TOKEN, [hash, now]);
      if (!session) return null;
      const { id, userId, role, createdAt, refreshes } = session;
      const use = await this.managers.current.update(RefreshTokenEntity, { hash, usedAt: IsNull() }, { usedAt: now });
      if (use.affected !== 1) {
        await this.#end([session], 'token_reused', now);
        return null;
      }
      if (Number(refreshes) > MAX_REFRESHES) return null;
      const expiresAt = expiryOf(createdAt, now, lifetime);
      await this.managers.current.update(SessionEntity, { id }, { lastUsedAt: now, expiresAt });
      await this.#addToken(nextHash, id, now);
      return { id, userId, role, expiresAt };
    });
  }

  end(userId: string, id: string, reason: SessionEndReason, now: Date): Promise<boolean> {
    return this.managers.run(async () => {
      const live = (await this.#live(userId, now)).filter((session) => session.id === id);
      return (await this.#end(live, reason, now)) > 0;
    });
  }

  async endAll(userId: string, reason: SessionEndReason, now: Date, exceptId?: string): Promise<void> {
    await this.managers.run(async () => {
      const live = (await this.#live(userId, now)).filter(({ id }) => id !== exceptId);
      await this.#end(live, reason, now);
    });
  }

  async purge(before: Date): Promise<void> {
    await this.managers.current.query(PURGE, [before]);
  }

  #live(userId: string, now: Date): Promise<Session[]> {
    return this.managers.current.find(SessionEntity, {
      where: { userId, endedAt: IsNull(), expiresAt: MoreThan(now) },
      order: { id: 'DESC' },
    });
  }

  /** @returns how many were alive until now */
  async #end(sessions: readonly { id: string }[], reason: SessionEndReason, now: Date): Promise<number> {
    if (sessions.length === 0) return 0;
    const ids = sessions.map(({ id }) => id);
    const [row] = await this.managers.current.query<{ ended: string }[]>(END, [ids, now, reason]);
    await this.managers.current.delete(RefreshTokenEntity, { sessionId: In(ids) });
    return Number(row?.ended);
  }

  async #addToken(hash: string, sessionId: string, issuedAt: Date): Promise<void> {
    await this.managers.current.insert(RefreshTokenEntity, { hash, sessionId, issuedAt, usedAt: null });
  }
}
