import type { Site } from '../domain/site';
import { SiteRepository } from '../ports/site-repository';

export class InMemorySiteRepository extends SiteRepository {
  readonly sites: Site[] = [];

  async add(site: Site): Promise<void> {
    this.sites.push(site);
  }

  async find(id: string): Promise<Site | null> {
    return this.sites.find((site) => site.id === id) ?? null;
  }
}
