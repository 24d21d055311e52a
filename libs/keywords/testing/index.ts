export { InMemorySearchQueryRepository } from './in-memory-search-query-repository';
export { sampleQuery } from './sample-query';
