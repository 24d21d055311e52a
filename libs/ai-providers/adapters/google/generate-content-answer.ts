import type { AnswerPiece } from '../../wire/answer-piece';
import { nonEmptyText, objectFrom, type JsonObject } from '../../wire/json';
import { toFinishReason } from './finish-reason';
import { toTokenUsage } from './token-usage';

/** What one JSON body of the vendor says. */
export interface GenerateContentAnswer extends AnswerPiece {
  /** False where the prompt was blocked, and in a chunk that reports nothing but usage. */
  readonly hasCandidate: boolean;
}

/**
 * Reads the first candidate of an answer, or of a chunk of a streamed one; undefined where the body is neither. What
 * the model thought is no part of its answer.
 */
export function readGenerateContentAnswer(body: unknown): GenerateContentAnswer | undefined {
  const answer = objectFrom(body);
  const candidates = Array.isArray(answer['candidates']) ? answer['candidates'] : [];
  const blockReason = nonEmptyText(objectFrom(answer['promptFeedback'])['blockReason']);
  if (candidates.length === 0 && blockReason === undefined && !answer['usageMetadata']) return undefined;

  const candidate = objectFrom(candidates[0]);
  const finishReason = nonEmptyText(candidate['finishReason']);
  return {
    hasCandidate: candidates.length > 0,
    text: textOf(objectFrom(candidate['content'])),
    refused: blockReason !== undefined,
    finishReason: finishReason === undefined ? undefined : toFinishReason(finishReason),
    usage: answer['usageMetadata'] ? toTokenUsage(answer['usageMetadata']) : undefined,
    responseId: nonEmptyText(answer['responseId']),
    responseModel: nonEmptyText(answer['modelVersion']),
  };
}

function textOf({ parts }: JsonObject): string {
  const said = Array.isArray(parts) ? parts.map(objectFrom).filter(({ thought }) => thought !== true) : [];
  return said.map(({ text }) => nonEmptyText(text) ?? '').join('');
}
