import type { FinishReason, TokenUsage } from '../ports/language-model';

/** What one body of a vendor says: a whole answer, or a piece of a streamed one. */
export interface AnswerPiece {
  readonly text?: string | undefined;
  /** The model declined to answer; its explanation stands in the place of a text. */
  readonly refused?: boolean;
  readonly finishReason?: FinishReason | undefined;
  readonly usage?: TokenUsage | undefined;
  readonly responseId?: string | undefined;
  readonly responseModel?: string | undefined;
  /** The vendor's own mark that nothing follows. */
  readonly isEnd?: boolean;
}
