import type { Site } from '../domain/site';

export abstract class SiteRepository {
  abstract add(site: Site): Promise<void>;
  abstract find(id: string): Promise<Site | null>;
}
