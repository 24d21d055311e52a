export { InMemoryModelCallLedger } from './in-memory-model-call-ledger';
