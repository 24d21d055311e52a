import type { AskedRequest } from '../writing-upstream';
import type { Books } from './books';
import type { ArticleState } from './ended-articles';
import type { FollowedEvents } from './followed-events';
import { judgeLedger } from './judge-ledger';
import { judgeMoney } from './judge-money';
import { judgePieces } from './judge-pieces';
import type { Orders } from './orders';
import { complaintIf, type Verdict } from './verdict';

/** All that is known in the end. */
export interface Evidence {
  readonly orders: Orders;
  readonly ended: readonly ArticleState[];
  readonly followed: readonly FollowedEvents[];
  readonly asked: readonly AskedRequest[];
  readonly books: Books;
}

/** Compares what was ordered, what the vendor was asked, what followers were told and what the product's books say. */
export function judge(evidence: Evidence): Verdict {
  const verdicts = [judgeEnds, judgeFollowers, judgePieces, judgeLedger, judgeMoney].map((one) => one(evidence));
  return {
    counts: Object.assign({}, ...verdicts.map(({ counts }) => counts)) as Verdict['counts'],
    complaints: verdicts.flatMap(({ complaints }) => complaints),
  };
}

/** Nothing lost, nothing doubled: every order has an article of its own that ended once, and well unless there was a reason. */
function judgeEnds({ orders: { all }, ended, books }: Evidence): Verdict {
  const withStatus = (status: string): readonly ArticleState[] => ended.filter((one) => one.status === status);
  const [succeeded, cancelled, failed] = [withStatus('succeeded'), withStatus('cancelled'), withStatus('failed')];
  const ofBatch = new Set(all.filter(({ isOfBatch }) => isOfBatch).map(({ id }) => id));
  const unexpected = failed.filter(
    ({ id, error }) => !(ofBatch.has(id) && error?.code === 'budget.article_limit_exceeded'),
  );
  return {
    counts: {
      'articles ordered': all.length,
      'articles succeeded': succeeded.length,
      'articles cancelled': cancelled.length,
      'articles at the end of their share of the batch': failed.length - unexpected.length,
      'rounds of revision': ended.reduce((sum, { seo }) => sum + Math.max((seo?.trail.length ?? 1) - 1, 0), 0),
      'taken up again by another worker': ended.reduce((sum, { attempts }) => sum + Math.max(attempts - 1, 0), 0),
    },
    complaints: [
      ...complaintIf(new Set(all.map(({ id }) => id)).size !== all.length, 'two orders got the same article'),
      ...complaintIf(books.articles !== all.length, `${books.articles} articles exist for ${all.length} orders`),
      ...complaintIf(
        succeeded.length + cancelled.length + failed.length !== all.length,
        'there are articles that did not end',
      ),
      ...unexpected.map(({ id, error }) => `${id} failed with ${error?.code ?? 'no reason'}`),
      ...complaintIf(books.brokenEventLists > 0, `${books.brokenEventLists} articles have broken lists of events`),
      ...complaintIf(books.unfinishedJobs > 0, `${books.unfinishedJobs} jobs are left`),
    ],
  };
}

/** Whoever follows is told every event once and in order, over however many connections. */
function judgeFollowers({ followed, books }: Evidence): Verdict {
  const misled = followed.filter(
    ({ articleId, ids }) => ids.length !== books.events.get(articleId) || ids.some((id, place) => id !== place + 1),
  );
  return {
    counts: {
      'articles followed': followed.length,
      'connections of followers': followed.reduce((sum, { connections }) => sum + connections, 0),
      'events that followers were told': followed.reduce((sum, { ids }) => sum + ids.length, 0),
    },
    complaints: misled.map(({ articleId, ids }) => `a follower of ${articleId} was told ${ids.join(' ')}`),
  };
}
