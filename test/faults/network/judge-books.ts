import { readBooks } from '../../articles/crash/books';
import { numberOf } from '../../articles/writing-upstream';
import type { Surroundings } from './surroundings';

/** Longer than a reservation lives whose call was lost. */
const SETTLED_WITHIN_MS = 180_000;

/** What the database says wrong, once no money is reserved any more. @param orders that were made, each under a key of its own */
export async function judgeBooks({ database, vendor }: Surroundings, orders: number): Promise<readonly string[]> {
  const { articles, brokenEventLists, unfinishedJobs, ledger } = await readBooks(database.url, SETTLED_WITHIN_MS);
  const answered = ledger.flatMap(({ inputTokens, outputTokens }) =>
    inputTokens === null || outputTokens === null ? [] : [numberOf(inputTokens, outputTokens)],
  );
  const entered = new Set(answered);
  const unentered = vendor.asked.filter(({ number }) => !entered.has(number)).length;
  return [
    ...(articles === orders ? [] : [`${articles} articles for ${orders} orders`]),
    ...(brokenEventLists === 0 ? [] : [`${brokenEventLists} articles with broken lists of events`]),
    ...(unfinishedJobs === 0 ? [] : [`${unfinishedJobs} jobs left`]),
    ...(entered.size === answered.length && !entered.has(null) ? [] : ['answers twice or unknown in the ledger']),
    ...(unentered <= ledger.length - answered.length ? [] : ['requests of the vendor missing in the ledger']),
  ];
}
