export { InMemoryVault } from './in-memory-vault';
