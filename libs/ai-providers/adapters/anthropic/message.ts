import { APIError } from '@anthropic-ai/sdk';
import type { AnswerPiece } from '../../wire/answer-piece';
import { nonEmptyText, objectFrom, type JsonObject } from '../../wire/json';
import { toFinishReason } from './stop-reason';
import { toTokenUsage } from './token-usage';

/**
 * Reads a whole message; undefined where the body is none. What the model thought is no part of its answer.
 * @throws APIError when the body reports an error
 */
export function readMessage(body: unknown): AnswerPiece | undefined {
  const message = objectFrom(body);
  throwReportedError(message);
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

/** @throws APIError when the body or the event reports an error */
export function throwReportedError(body: JsonObject): void {
  if (body['error']) throw new APIError(undefined, body, undefined, undefined);
}

/** Why a message, or the last event of a streamed one, ended. */
export function stopReasonOf(ending: JsonObject): AnswerPiece['finishReason'] {
  const raw = nonEmptyText(ending['stop_reason']);
  return raw === undefined ? undefined : toFinishReason(raw);
}

function textOf(value: unknown): string {
  const block = objectFrom(value);
  return block['type'] === 'text' ? (nonEmptyText(block['text']) ?? '') : '';
}
