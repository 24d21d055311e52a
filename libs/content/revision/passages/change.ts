import type { RequestedChange } from '../../prompts/revise-passages/passage-action';
import type { Passage } from './passage';

/** What a passage is to be changed in, for one check. */
export interface PassageChange extends RequestedChange {
  readonly passage: Passage;
  /** Id of the check that asks for it. */
  readonly check: string;
}

/** One passage with all that is to be changed in it at once. */
export interface PassageTask {
  readonly passage: Passage;
  readonly changes: readonly PassageChange[];
}
