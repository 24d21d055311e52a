export type { ModelCall } from './domain/model-call';
export { receiptOf, type Receipt, type ReceiptLine } from './domain/receipt';
export { ModelCallLedger } from './ports/model-call-ledger';
export { UsageModule } from './usage.module';
