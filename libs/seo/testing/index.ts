export { poolOnSources, readSourcesInThreads } from './typescript-threads';
