import { Purse } from '@seoforge/ai-providers';
import type { Caller } from '@seoforge/prompting';

import type { Brief } from '../domain/brief';
import type { ArticleOwner } from '../domain/queued-article';

/** Who asks for a tool's answer: a first call that might cost more than the limit is refused, and all of its calls together never do. */
export function callerOf(
  { siteId, mode }: ArticleOwner,
  { route, maxCostMicroUsd }: Pick<Brief, 'route' | 'maxCostMicroUsd'>,
): Caller {
  return {
    siteId,
    mode,
    ...(route === null ? {} : { models: [route] }),
    ...(maxCostMicroUsd === null ? {} : { maxCostMicroUsd, purse: new Purse(maxCostMicroUsd) }),
  };
}
