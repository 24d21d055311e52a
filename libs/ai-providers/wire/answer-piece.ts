import type { FinishReason, TokenUsage } from '../ports/language-model';
import type { ReportedFailure } from './reported-failure';

/** What one body of a vendor says: a whole answer, or a piece of a streamed one. */
export interface AnswerPiece {
  readonly text?: string | undefined;
  /** The model thinks; what it thinks is no part of its answer. */
  readonly isReasoning?: boolean;
  /** Stands in the place of an answer, or of the rest of it. */
  readonly failure?: ReportedFailure | undefined;
  readonly finishReason?: FinishReason | undefined;
  readonly usage?: TokenUsage | undefined;
  readonly responseId?: string | undefined;
  readonly responseModel?: string | undefined;
  /** The vendor's own mark that nothing follows. */
  readonly isEnd?: boolean;
}
