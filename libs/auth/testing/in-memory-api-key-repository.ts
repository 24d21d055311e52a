import { stateOf, type ApiKey } from '../domain/api-key';
import { ApiKeyRepository, type ApiKeyPage } from '../ports/api-key-repository';

export class InMemoryApiKeyRepository extends ApiKeyRepository {
  readonly keys: ApiKey[] = [];
  readonly siteIds = new Set<string>();

  async add(key: ApiKey): Promise<void> {
    this.keys.push(key);
  }

  async findByHash(hash: string): Promise<ApiKey | null> {
    return this.keys.find((key) => key.hash === hash) ?? null;
  }

  async find(siteId: string, id: string): Promise<ApiKey | null> {
    return this.#of(siteId).find((key) => key.id === id) ?? null;
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<ApiKeyPage | null> {
    if (!this.siteIds.has(siteId)) return null;
    const rows = this.#of(siteId).filter(({ id }) => cursor === null || id < cursor);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async lockSite(siteId: string): Promise<boolean> {
    return this.siteIds.has(siteId);
  }

  async countUsable(siteId: string, at: Date): Promise<number> {
    return this.#of(siteId).filter((key) => stateOf(key, at) === 'active').length;
  }

  async isReplaced(id: string): Promise<boolean> {
    return this.keys.some(({ replaces }) => replaces === id);
  }

  async setExpiry(id: string, expiresAt: Date): Promise<void> {
    this.#change(id, { expiresAt });
  }

  async revoke(siteId: string, id: string, at: Date): Promise<boolean> {
    const key = await this.find(siteId, id);
    if (key) this.#change(id, { revokedAt: key.revokedAt ?? at });
    return key !== null;
  }

  async removeEnded(siteId: string, at: Date, most: number): Promise<void> {
    const ended = this.#of(siteId).filter((key) => stateOf(key, at) !== 'active');
    for (const key of ended.slice(most)) this.keys.splice(this.keys.indexOf(key), 1);
  }

  async recordUses(uses: ReadonlyMap<string, Date>): Promise<void> {
    for (const [id, usedAt] of uses) {
      const key = this.keys.find((candidate) => candidate.id === id);
      if (key && (key.lastUsedAt ?? usedAt) <= usedAt) this.#change(id, { lastUsedAt: usedAt });
    }
  }

  /** Newest first. */
  #of(siteId: string): ApiKey[] {
    return this.keys.filter((key) => key.siteId === siteId).sort((one, other) => (one.id < other.id ? 1 : -1));
  }

  #change(id: string, part: Partial<ApiKey>): void {
    const index = this.keys.findIndex((key) => key.id === id);
    const key = this.keys[index];
    if (key) this.keys[index] = { ...key, ...part };
  }
}
