import type { LiveSession } from '../domain/session';

/** Waits for whoever is changing the account, and then looks whether it is still the one whose password was checked. */
export const OPEN = `
  INSERT INTO sessions (id, user_id, address, user_agent, created_at, last_used_at, expires_at)
  SELECT $1, id, $4, $5, $6, $7, $8 FROM users
  WHERE id = $2 AND password_hash = $3 AND disabled_at IS NULL
  FOR SHARE
  RETURNING id`;

export const FIND_LIVE = `
  SELECT sessions.id, user_id AS "userId", role, expires_at AS "expiresAt"
  FROM sessions JOIN users ON users.id = user_id
  WHERE sessions.id = $1 AND ended_at IS NULL AND expires_at > $2 AND disabled_at IS NULL`;

/** Everything that changes a session or its tokens locks the session first, so that no two wait for each other. */
export const LOCK_BY_TOKEN = `
  SELECT sessions.id, user_id AS "userId", role, expires_at AS "expiresAt", sessions.created_at AS "createdAt",
    (SELECT count(*) FROM refresh_tokens AS token WHERE token.session_id = sessions.id) AS refreshes
  FROM refresh_tokens JOIN sessions ON sessions.id = session_id JOIN users ON users.id = user_id
  WHERE hash = $1 AND ended_at IS NULL AND expires_at > $2 AND disabled_at IS NULL
  FOR UPDATE OF sessions`;

export interface LockedSession extends LiveSession {
  readonly createdAt: Date;
  /** Counts come as text, being `bigint`. */
  readonly refreshes: string;
}

/** In the order of their ids, so that no two who end several wait for each other. */
export const END = `
  WITH alive AS (
    SELECT id FROM sessions WHERE id = ANY ($1::uuid[]) AND ended_at IS NULL ORDER BY id FOR UPDATE
  ), ended AS (
    UPDATE sessions SET ended_at = $2, end_reason = $3 FROM alive WHERE sessions.id = alive.id RETURNING sessions.id
  )
  SELECT count(*) AS ended FROM ended`;

export const PURGE = `
  DELETE FROM sessions WHERE id IN (
    SELECT id FROM sessions WHERE coalesce(ended_at, expires_at) < $1 LIMIT 1000 FOR UPDATE SKIP LOCKED
  )`;
