import { numberOf, type AskedRequest } from '../writing-upstream';
import type { Evidence } from './judge';
import { complaintIf, type Verdict } from './verdict';

/** The ledger has every request that the vendor got once: with its tokens, or as lost or aborted. */
export function judgeLedger({ orders, asked, books }: Evidence): Verdict {
  const ids = new Map(orders.all.map(({ keyphrase, id }) => [keyphrase, id]));
  const answered = books.ledger.flatMap(({ inputTokens, outputTokens }) =>
    inputTokens === null || outputTokens === null ? [] : [numberOf(inputTokens, outputTokens)],
  );
  const entered = new Set(answered);
  const unentered = asked.filter(({ number }) => !entered.has(number));
  const unaccounted = withoutMatch(
    unentered.map((request) => `${ids.get(String(request.input['keyphrase'])) ?? ''} ${purposeOf(request)}`),
    books.ledger
      .filter(({ inputTokens }) => inputTokens === null)
      .map(({ articleId, purpose }) => `${purpose === 'article.image' ? '' : (articleId ?? '')} ${purpose}`),
  );
  return {
    counts: {
      'requests the vendor got': asked.length,
      'of these in the ledger with their usage': entered.size,
      'of these in the ledger as lost or aborted': unentered.length - unaccounted,
      'of these not in the ledger': unaccounted,
      'lost calls in the ledger': books.ledger.filter(({ errorCode }) => errorCode === 'usage.call_lost').length,
    },
    complaints: [
      ...complaintIf(entered.has(null), 'the ledger has usage that no request had'),
      ...complaintIf(entered.size !== answered.length, 'the ledger has an answer twice'),
      ...complaintIf(unaccounted > 0, `${unaccounted} requests are in no way in the ledger`),
    ],
  };
}

/** A request for a picture names no task. */
function purposeOf({ input: { task } }: AskedRequest): string {
  return typeof task === 'string' ? task : 'article.image';
}

/** How many of `wanted` have no partner of their own among `available`. */
function withoutMatch(wanted: readonly string[], available: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of available) left.set(one, (left.get(one) ?? 0) + 1);
  return wanted.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  }).length;
}
