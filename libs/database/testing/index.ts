export { ImmediateTransactions } from './immediate-transactions';
export { InMemoryNotifications } from './in-memory-notifications';
