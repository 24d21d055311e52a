import type { CallReceipt } from '@seoforge/ai-providers';

import type { ReceiptExtensionDto } from './receipt-extension.dto';

export function receiptExtensionOf(receipt: CallReceipt, warnings: readonly string[]): ReceiptExtensionDto {
  const { callId, provider, costMicroUsd, isCached, attempts } = receipt;
  return { callId, provider, costMicroUsd, isCached, attempts, warnings };
}
