export { CreateSite } from './application/create-site';
export { ReadSiteRoutes } from './application/read-site-routes';
export { RemoveSiteRoute } from './application/remove-site-route';
export { SetSiteRoute } from './application/set-site-route';
export type { Site } from './domain/site';
export { SiteRepository } from './ports/site-repository';
export { SiteRouteRepository } from './ports/site-route-repository';
export { SitesModule } from './sites.module';
export { siteNotFound } from './sites.errors';
