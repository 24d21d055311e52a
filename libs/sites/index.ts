export { CreateSite } from './application/create-site';
export type { Site } from './domain/site';
export { SiteRepository } from './ports/site-repository';
export { SitesModule } from './sites.module';
