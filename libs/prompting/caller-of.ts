import { Purse } from '@seoforge/ai-providers';
import type { MicroUsd } from '@seoforge/kernel';

import type { Caller } from './model-caller';

/** What a request says of the models that it asks. */
interface CallWishes {
  /** A route's name, or a `provider/model`, in place of the route of the purpose. */
  readonly route: string | null;
  /** Of all calls together. */
  readonly maxCostMicroUsd: MicroUsd | null;
}

/** Who asks for an answer: a first call that might cost more than the limit is refused, and all of its calls together never do. */
export function callerOf(
  { siteId, mode }: Pick<Caller, 'siteId' | 'mode'>,
  { route, maxCostMicroUsd }: CallWishes,
): Caller {
  return {
    siteId,
    mode,
    ...(route === null ? {} : { models: [route] }),
    ...(maxCostMicroUsd === null ? {} : { maxCostMicroUsd, purse: new Purse(maxCostMicroUsd) }),
  };
}
