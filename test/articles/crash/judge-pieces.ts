import { numberOf } from '../writing-upstream';
import type { Evidence } from './judge';
import { complaintIf, type Verdict } from './verdict';

/** How late a worker may still ask for an article that was cancelled. */
const CANCELLED_GRACE_MS = 1_000;

/** No question is asked again once its answer is stored, whatever the piece: text, picture or passage of a revision. */
export function judgePieces({ orders, ended, asked, books }: Evidence): Verdict {
  const byNumber = new Map(asked.map((request) => [request.number, request]));
  const traced = books.stored.flatMap(({ piece, articleId, at, inputTokens, outputTokens }) => {
    const request = byNumber.get(numberOf(inputTokens, outputTokens) ?? 0);
    return request ? [{ piece, articleId, at, request }] : [];
  });
  const storedAt = new Map(traced.map(({ request, at }) => [request.question, at]));
  const repeated = asked.filter(({ question, askedAt }) => (storedAt.get(question) ?? askedAt) < askedAt);
  const twice = traced.length - new Set(traced.map(({ piece, articleId }) => `${articleId} ${piece}`)).size;

  const ids = new Map(orders.all.map(({ keyphrase, id }) => [keyphrase, id]));
  const cancelledAt = new Map(
    ended.flatMap(({ id, status, finishedAt }) => (status === 'cancelled' ? [[id, Date.parse(finishedAt ?? '')]] : [])),
  );
  const late = asked.filter(({ input, askedAt }) => {
    const cancelled = cancelledAt.get(ids.get(String(input['keyphrase'])) ?? '');
    return cancelled !== undefined && askedAt.getTime() > cancelled + CANCELLED_GRACE_MS;
  });
  return {
    counts: {
      'pieces stored': books.stored.length,
      'of these traced to the request': traced.length,
      'of these of a revision': traced.filter(({ piece }) => piece.startsWith('revision:')).length,
      'of these pictures': traced.filter(({ piece }) => piece.startsWith('image:')).length,
      'pieces asked for again after they were stored': repeated.length,
    },
    complaints: [
      ...repeated.map(
        ({ number, input }) => `request ${number}, ${String(input['task'])}, had been answered and stored`,
      ),
      ...complaintIf(twice > 0, `${twice} pieces were stored twice`),
      ...late.map(({ number }) => `request ${number} is for an article that had been cancelled`),
    ],
  };
}
