import type { ApiKey } from '../domain/api-key';

export interface ApiKeyPage {
  readonly items: readonly ApiKey[];
  /** Where the next page begins; null on the last one. */
  readonly nextCursor: string | null;
}

export abstract class ApiKeyRepository {
  abstract add(key: ApiKey): Promise<void>;
  abstract findByHash(hash: string): Promise<ApiKey | null>;
  abstract find(siteId: string, id: string): Promise<ApiKey | null>;

  /** The site's keys, newest first. @param cursor id of the last key of the page before @returns null where there is no such site */
  abstract list(siteId: string, limit: number, cursor: string | null): Promise<ApiKeyPage | null>;

  /** Makes others who lock the site wait until the surrounding transaction ends. @returns whether there is such a site */
  abstract lockSite(siteId: string): Promise<boolean>;

  /** How many keys of the site can be used at a moment. */
  abstract countUsable(siteId: string, at: Date): Promise<number>;

  /** Whether there is a key that replaces this one. */
  abstract isReplaced(id: string): Promise<boolean>;

  abstract setExpiry(id: string, expiresAt: Date): Promise<void>;

  /** Revokes the key, unless that has happened already. @returns whether the site has such a key */
  abstract revoke(siteId: string, id: string, at: Date): Promise<boolean>;

  /** Removes the site's keys that had ended at a moment, but for the newest `most` of them. */
  abstract removeEnded(siteId: string, at: Date, most: number): Promise<void>;

  /** Notes when keys, by id, were used. A use that is older than one on record, or of a key that is gone, changes nothing. */
  abstract recordUses(uses: ReadonlyMap<string, Date>): Promise<void>;
}
