export { InMemorySiteRepository } from './in-memory-site-repository';
export { InMemorySiteRouteRepository } from './in-memory-site-route-repository';
