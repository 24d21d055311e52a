import type { Completion, LanguageModelResult, LanguageModelStreamPart } from '../ports/language-model';
import type { AnswerPiece } from './answer-piece';
import type { Deadline } from './deadline';
import { providerFailure } from './provider-failure';

/** Usage may follow the finish reason; a server that never sends it costs no more than this. */
const USAGE_GRACE_MS = 1000;

/**
 * A whole answer; `piece` is undefined where the vendor's body holds none.
 * @throws ProviderError `invalid_answer`, `content_filtered`, or what the body reports
 */
export function wholeAnswer(
  provider: string,
  piece: AnswerPiece | undefined,
  warnings: readonly string[],
): LanguageModelResult {
  if (!piece) throw providerFailure(provider, 'invalid_answer');
  checkAnswered(provider, piece, piece.text);
  return { text: piece.text ?? '', ...completionOf(piece, warnings) };
}

/** What is known about an answer besides its content. */
export function completionOf(piece: AnswerPiece, warnings: readonly string[]): Completion {
  return {
    finishReason: piece.finishReason ?? { unified: 'other', raw: undefined },
    usage: piece.usage ?? {},
    responseId: piece.responseId,
    responseModel: piece.responseModel,
    warnings,
  };
}

/**
 * @param content what the vendor let through: nothing at all under a filter is a refusal
 * @throws ProviderError
 */
export function checkAnswered(provider: string, { failure, finishReason, usage }: AnswerPiece, content: unknown): void {
  if (failure) throw providerFailure(provider, failure.reason, { ...failure, usage });
  if (finishReason?.unified === 'content_filter' && !content) {
    throw providerFailure(provider, 'content_filtered', { usage });
  }
}

/**
 * The parts of a streamed answer, whose pieces come as many at a time as the connection brings. One with a finish reason
 * is whole, whatever becomes of the connection afterwards; one without is never taken for whole.
 * @throws whatever ended the stream before its finish reason, for `toProviderError`
 */
export async function* streamedAnswer(
  provider: string,
  packets: AsyncIterable<readonly AnswerPiece[]>,
  deadline: Deadline,
  warnings: readonly string[],
): AsyncGenerator<LanguageModelStreamPart> {
  let known: AnswerPiece | undefined;
  let text: string | undefined;
  try {
    reading: for await (const pieces of packets) {
      for (const piece of pieces) {
        checkAnswered(provider, piece, true);
        if (piece.isReasoning) yield { type: 'reasoning' };
        if (piece.text) {
          text = piece.text;
          yield { type: 'text', text };
        }
        if (piece.finishReason) deadline.moveTo(USAGE_GRACE_MS);
        known = merged(known, piece);
        if (piece.isEnd || (known.finishReason && piece.usage)) break reading;
      }
    }
  } catch (thrown) {
    if (!known?.finishReason) throw thrown;
  }
  if (!known?.finishReason) {
    throw providerFailure(provider, known && !known.isEnd ? 'connection_failed' : 'invalid_answer');
  }
  checkAnswered(provider, known, text);
  yield { type: 'finish', ...completionOf(known, warnings) };
}

function merged(known: AnswerPiece | undefined, piece: AnswerPiece): AnswerPiece {
  return {
    finishReason: piece.finishReason ?? known?.finishReason,
    usage: piece.usage ?? known?.usage,
    responseId: piece.responseId ?? known?.responseId,
    responseModel: piece.responseModel ?? known?.responseModel,
    isEnd: piece.isEnd ?? false,
  };
}
