export { InMemoryCallAccounts } from './in-memory-call-accounts';
export { InMemoryModelCallLedger } from './in-memory-model-call-ledger';
export { sampleModelCall } from './sample-model-call';
