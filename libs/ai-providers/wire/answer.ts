import type { LanguageModelResult, LanguageModelStreamPart } from '../ports/language-model';
import type { AnswerPiece } from './answer-piece';
import type { Deadline } from './deadline';
import { providerFailure } from './provider-failure';

/** Usage may follow the finish reason; a server that never sends it costs no more than this. */
const USAGE_GRACE_MS = 1000;

/**
 * A whole answer; `piece` is undefined where the vendor's body holds none.
 * @throws ProviderError `invalid_answer` or `content_filtered`
 */
export function wholeAnswer(
  provider: string,
  piece: AnswerPiece | undefined,
  warnings: readonly string[],
): LanguageModelResult {
  if (!piece) throw providerFailure(provider, 'invalid_answer');
  if (piece.refused || leftNothing(piece, piece.text)) throw providerFailure(provider, 'content_filtered');
  return {
    text: piece.text ?? '',
    finishReason: piece.finishReason ?? { unified: 'other', raw: undefined },
    usage: piece.usage ?? {},
    responseId: piece.responseId,
    responseModel: piece.responseModel,
    warnings,
  };
}

/**
 * The parts of a streamed answer. One with a finish reason is whole, whatever becomes of the connection afterwards;
 * one without is never taken for whole.
 * @throws whatever ended the stream before its finish reason, for `toProviderError`
 */
export async function* streamedAnswer(
  provider: string,
  pieces: AsyncIterable<AnswerPiece>,
  deadline: Deadline,
  warnings: readonly string[],
): AsyncGenerator<LanguageModelStreamPart> {
  let known: AnswerPiece | undefined;
  let text: string | undefined;
  try {
    for await (const piece of pieces) {
      if (piece.refused) throw providerFailure(provider, 'content_filtered');
      if (piece.text) {
        text = piece.text;
        yield { type: 'text', text };
      }
      if (piece.finishReason) deadline.moveTo(USAGE_GRACE_MS);
      known = merged(known, piece);
      if (piece.isEnd || (known.finishReason && piece.usage)) break;
    }
  } catch (thrown) {
    if (!known?.finishReason) throw thrown;
  }
  if (!known?.finishReason) {
    throw providerFailure(provider, known && !known.isEnd ? 'connection_failed' : 'invalid_answer');
  }
  if (leftNothing(known, text)) throw providerFailure(provider, 'content_filtered');
  const { finishReason, usage = {}, responseId, responseModel } = known;
  yield { type: 'finish', finishReason, usage, responseId, responseModel, warnings };
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

/** A filter that let no text through has refused the request. */
function leftNothing({ finishReason }: AnswerPiece, text: string | undefined): boolean {
  return finishReason?.unified === 'content_filter' && !text;
}
