import type { AnswerPiece } from '../../wire/answer-piece';
import { nonEmptyText, objectFrom, type JsonObject } from '../../wire/json';
import { readAnthropicFailure } from './anthropic-failure';
import { toFinishReason } from './stop-reason';
import { toTokenUsage } from './token-usage';

/** Reads a whole message, or the error in its place; undefined where the body is neither. */
export function readMessage(body: unknown): AnswerPiece | undefined {
  const message = objectFrom(body);
  if (message['error']) return { failure: readAnthropicFailure(undefined, message) };
  const { content } = message;
  if (!Array.isArray(content)) return undefined;
  return {
    ...messageFacts(message),
    text: content.map(textOf).join(''),
    finishReason: stopReasonOf(message),
    usage: message['usage'] ? toTokenUsage(message['usage']) : undefined,
  };
}

/** Who answers, as a whole message and the first event of a streamed one say it. */
export function messageFacts(message: JsonObject): AnswerPiece {
  return { responseId: nonEmptyText(message['id']), responseModel: nonEmptyText(message['model']) };
}

/** Why a message, or the last event of a streamed one, ended. */
export function stopReasonOf(ending: JsonObject): AnswerPiece['finishReason'] {
  const raw = nonEmptyText(ending['stop_reason']);
  return raw === undefined ? undefined : toFinishReason(raw);
}

/** What the model thought is no part of its answer. */
function textOf(value: unknown): string {
  const block = objectFrom(value);
  return block['type'] === 'text' ? (nonEmptyText(block['text']) ?? '') : '';
}
