import type { Site } from '../domain/site';
import { SiteRepository, type SitePage } from '../ports/site-repository';

export class InMemorySiteRepository extends SiteRepository {
  readonly sites: Site[] = [];

  async add(site: Site): Promise<void> {
    this.sites.push(site);
  }

  async find(id: string): Promise<Site | null> {
    return this.sites.find((site) => site.id === id) ?? null;
  }

  async list(limit: number, cursor: string | null): Promise<SitePage> {
    const rows = this.sites
      .filter(({ id }) => cursor === null || id < cursor)
      .toSorted((one, other) => (one.id < other.id ? 1 : -1));
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  lock(id: string): Promise<Site | null> {
    return this.find(id);
  }

  async update(site: Site): Promise<void> {
    const index = this.sites.findIndex(({ id }) => id === site.id);
    if (index >= 0) this.sites[index] = site;
  }

  async remove(id: string): Promise<void> {
    const index = this.sites.findIndex((site) => site.id === id);
    if (index >= 0) this.sites.splice(index, 1);
  }

  async enabledOrigins(): Promise<readonly string[]> {
    return [...new Set(this.sites.flatMap(({ origins, disabledAt }) => (disabledAt ? [] : origins)))];
  }
}
