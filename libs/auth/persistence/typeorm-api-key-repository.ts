import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { IsNull, LessThan, MoreThan } from 'typeorm';

import type { ApiKey } from '../domain/api-key';
import { ApiKeyRepository, type ApiKeyPage } from '../ports/api-key-repository';
import { ApiKeyEntity } from './api-key.entity';

/** Leaves rows that refer to the site free to be written meanwhile, as FOR UPDATE would not. */
const LOCK_SITE = 'SELECT 1 FROM sites WHERE id = $1 FOR NO KEY UPDATE';

const REMOVE_ENDED = `
  DELETE FROM api_keys WHERE id IN (
    SELECT id FROM api_keys WHERE site_id = $1 AND (revoked_at IS NOT NULL OR expires_at <= $2)
    ORDER BY id DESC OFFSET $3)`;

/** Locks in one order, so that processes that record at the same time do not wait for each other in a circle. */
const RECORD_USES = `
  WITH given AS (SELECT * FROM unnest($1::uuid[], $2::timestamptz[]) AS given (id, used_at)),
  held AS (SELECT id FROM api_keys WHERE id IN (SELECT id FROM given) ORDER BY id FOR NO KEY UPDATE)
  UPDATE api_keys SET last_used_at = given.used_at FROM given JOIN held USING (id)
  WHERE api_keys.id = given.id AND (last_used_at IS NULL OR last_used_at < given.used_at)`;

@Injectable()
export class TypeormApiKeyRepository extends ApiKeyRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async add({ scopes, allowedAddresses, ...key }: ApiKey): Promise<void> {
    const lists = { scopes: [...scopes], allowedAddresses: [...allowedAddresses] };
    await this.managers.current.insert(ApiKeyEntity, { ...key, ...lists });
  }

  findByHash(hash: string): Promise<ApiKey | null> {
    return this.managers.current.findOneBy(ApiKeyEntity, { hash });
  }

  find(siteId: string, id: string): Promise<ApiKey | null> {
    return this.managers.current.findOneBy(ApiKeyEntity, { id, siteId });
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<ApiKeyPage | null> {
    const rows = await this.managers.current.find(ApiKeyEntity, {
      where: { siteId, ...(cursor === null ? {} : { id: LessThan(cursor) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    if (rows.length === 0 && !(await this.#hasSite(siteId))) return null;
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async lockSite(siteId: string): Promise<boolean> {
    return (await this.managers.current.query<unknown[]>(LOCK_SITE, [siteId])).length > 0;
  }

  countUsable(siteId: string, at: Date): Promise<number> {
    const usable = { siteId, revokedAt: IsNull() };
    return this.managers.current.count(ApiKeyEntity, {
      where: [
        { ...usable, expiresAt: IsNull() },
        { ...usable, expiresAt: MoreThan(at) },
      ],
    });
  }

  isReplaced(id: string): Promise<boolean> {
    return this.managers.current.existsBy(ApiKeyEntity, { replaces: id });
  }

  async setExpiry(id: string, expiresAt: Date): Promise<void> {
    await this.managers.current.update(ApiKeyEntity, { id }, { expiresAt });
  }

  async revoke(siteId: string, id: string, at: Date): Promise<boolean> {
    const { affected } = await this.managers.current
      .createQueryBuilder()
      .update(ApiKeyEntity)
      .set({ revokedAt: () => 'COALESCE(revoked_at, :at)' })
      .where({ id, siteId })
      .setParameter('at', at)
      .execute();
    return affected === 1;
  }

  async removeEnded(siteId: string, at: Date, most: number): Promise<void> {
    await this.managers.current.query(REMOVE_ENDED, [siteId, at, most]);
  }

  async recordUses(uses: ReadonlyMap<string, Date>): Promise<void> {
    await this.managers.current.query(RECORD_USES, [[...uses.keys()], [...uses.values()]]);
  }

  async #hasSite(siteId: string): Promise<boolean> {
    return (await this.managers.current.query<unknown[]>('SELECT 1 FROM sites WHERE id = $1', [siteId])).length > 0;
  }
}
