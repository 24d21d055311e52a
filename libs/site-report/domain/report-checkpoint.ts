import type { TallyState } from './report-tally';

/** What a report has come to, page of posts by page of posts. */
export interface ReportCheckpoint {
  /** External id of the last post that was dealt with. */
  readonly cursor: string | null;
  /** Whether that was the last one of all. */
  readonly isWhole: boolean;
  /** Posts that were changed before are left out (ISO 8601); null where none is. */
  readonly changedSince: string | null;
  readonly postsTotal: number;
  readonly tally: TallyState;
}
