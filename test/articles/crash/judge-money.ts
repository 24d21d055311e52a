import type { LedgerRow } from './books';
import type { ArticleState } from './ended-articles';
import type { Evidence } from './judge';
import { complaintIf, type Verdict } from './verdict';

/** US dollars for a million tokens, as the vendor publishes them. */
const PRICES: Readonly<Record<string, { readonly inputUsd: number; readonly outputUsd: number }>> = {
  'gpt-5.4-mini': { inputUsd: 0.75, outputUsd: 4.5 },
  'gpt-image-2': { inputUsd: 5, outputUsd: 30 },
};

/** Every answer costs what the vendor's prices make of its tokens, receipts say what the ledger says, and no budget is overshot. */
export function judgeMoney({ orders, ended, books }: Evidence): Verdict {
  const rows = Map.groupBy(books.ledger, ({ articleId }) => articleId);
  const wrongPrices = books.ledger.filter((row) => row.inputTokens !== null && row.costMicroUsd !== priceOf(row));
  const wrongReceipts = ended.filter((article) => !isReceiptOf(article, rows.get(article.id) ?? []));
  const batch = new Set(orders.all.filter(({ isOfBatch }) => isOfBatch).map(({ id }) => id));
  const spent = books.ledger.reduce(
    (sum, { articleId, chargeMicroUsd }) => (batch.has(articleId ?? '') ? sum + chargeMicroUsd : sum),
    0,
  );
  const limit = orders.batch.maxCostMicroUsd;
  return {
    counts: {
      'budget of the batch, micro-USD': limit,
      'charged for the batch, micro-USD': spent,
      'receipts that equal the ledger': ended.length - wrongReceipts.length,
    },
    complaints: [
      ...complaintIf(wrongPrices.length > 0, `${wrongPrices.length} rows of the ledger have a wrong cost`),
      ...complaintIf(spent > limit, `the batch was charged ${spent} of ${limit} micro-USD`),
      ...wrongReceipts.map(({ id }) => `the receipt of ${id} is not what the ledger says`),
    ],
  };
}

function priceOf({ model, inputTokens, outputTokens }: LedgerRow): number {
  const { inputUsd = NaN, outputUsd = NaN } = PRICES[model] ?? {};
  return Math.ceil((inputTokens ?? 0) * inputUsd + (outputTokens ?? 0) * outputUsd);
}

function isReceiptOf({ receipt }: ArticleState, rows: readonly LedgerRow[]): boolean {
  const costs = rows.map(({ costMicroUsd }) => costMicroUsd);
  const attempts = receipt.calls.reduce((sum, call) => sum + call.attempts, 0);
  return attempts === rows.length && receipt.costMicroUsd === (costs.includes(null) ? null : sumOf(costs));
}

function sumOf(costs: readonly (number | null)[]): number {
  return costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
}
