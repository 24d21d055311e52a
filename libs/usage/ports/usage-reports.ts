import type { ModelCall } from '../domain/model-call';
import type { UsagePeriod, UsageQuery, UsageRow } from '../domain/usage-report';

/** Where a page of attempts ended. */
export interface PageEnd {
  readonly createdAt: Date;
  readonly id: string;
}

/** The ledger, read across articles and sites. */
export abstract class UsageReports {
  /** Days in order, anything else by falling cost. */
  abstract summarize(query: UsageQuery, maximumRows: number): Promise<readonly UsageRow[]>;

  /** Newest first, those after `end` if it is given. */
  abstract attempts(period: UsagePeriod, limit: number, end: PageEnd | null): Promise<readonly ModelCall[]>;
}
