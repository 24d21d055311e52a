export { InMemoryMediaStore } from './in-memory-media-store';
