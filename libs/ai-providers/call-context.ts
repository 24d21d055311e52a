import type { MicroUsd } from '@seoforge/kernel';

import type { Purse } from './purse';

/** On whose behalf a model is called, what for, and within which bounds. */
export interface CallContext {
  readonly siteId: string;
  /** Test calls reach the simulated provider only. */
  readonly mode: 'live' | 'test';
  /** What the call is for, such as `article.section`: it names the route, and stands on the receipt. */
  readonly purpose: string;
  /** In place of the purpose's route: another route's name, or models as `provider/model`, in the order in which to ask them. */
  readonly models?: readonly string[];
  readonly articleId?: string;
  /** The call is refused when it might cost more. */
  readonly maxCostMicroUsd?: MicroUsd;
  /** What it shares with other calls that must not cost more together. */
  readonly purse?: Purse;
  /** `bypass` asks a model even where the same call has been answered before. */
  readonly cache?: 'use' | 'bypass';
}
