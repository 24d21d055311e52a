import type { SiteAccount } from '../middleware/call';

/** How a model has fared of late in this process. */
export interface Health {
  /** Typical time of an answer, in milliseconds; null where none has been measured. */
  readonly latencyMs: number | null;
  /** Failed requests among the last ones, from 0 to 1; null where there were none. */
  readonly errorRate: number | null;
  /** `open` while it is left alone because it failed too often, `half_open` while it is on trial. */
  readonly circuit: 'closed' | 'open' | 'half_open';
}

/** Finds the health of one model of one provider, behind a site's own account where one is given; never throws. */
export type HealthOf = (provider: string, model: string, account?: SiteAccount) => Health;
