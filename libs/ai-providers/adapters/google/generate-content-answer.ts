import type { AnswerPiece } from '../../wire/answer-piece';
import { nonEmptyText, objectFrom, parseJson } from '../../wire/json';
import { toFinishReason } from './finish-reason';
import { readGoogleFailure } from './google-failure';
import { toTokenUsage } from './token-usage';

/** What one JSON body of the vendor says. */
export interface GenerateContentAnswer extends AnswerPiece {
  /** False where the prompt was blocked, and in a chunk that reports nothing but usage. */
  readonly hasCandidate: boolean;
  /** Pictures, base64. */
  readonly pictures: readonly string[];
}

/** One event of a streamed answer; undefined where it says nothing, or is malformed. */
export function readChunk(data: string): AnswerPiece | undefined {
  return readGenerateContentAnswer(parseJson(data));
}

/**
 * Reads the first candidate of an answer or of a chunk of a streamed one, or the error in its place; undefined where the
 * body is none of them. What the model thought is no part of its answer.
 */
export function readGenerateContentAnswer(body: unknown): GenerateContentAnswer | undefined {
  const answer = objectFrom(body);
  if (answer['error']) return { hasCandidate: false, pictures: [], failure: readGoogleFailure(undefined, answer) };
  const candidates = Array.isArray(answer['candidates']) ? answer['candidates'] : [];
  const blockReason = nonEmptyText(objectFrom(answer['promptFeedback'])['blockReason']);
  if (candidates.length === 0 && blockReason === undefined && !answer['usageMetadata']) return undefined;

  const candidate = objectFrom(candidates[0]);
  const { parts } = objectFrom(candidate['content']);
  const all = Array.isArray(parts) ? parts.map(objectFrom) : [];
  const said = all.filter(({ thought }) => thought !== true);
  const finishReason = nonEmptyText(candidate['finishReason']);
  return {
    hasCandidate: candidates.length > 0,
    text: said.map(({ text }) => nonEmptyText(text) ?? '').join(''),
    pictures: said.flatMap(({ inlineData }) => nonEmptyText(objectFrom(inlineData)['data']) ?? []),
    isReasoning: said.length < all.length,
    failure: blockReason === undefined ? undefined : { reason: 'content_filtered', code: blockReason },
    finishReason: finishReason === undefined ? undefined : toFinishReason(finishReason),
    usage: answer['usageMetadata'] ? toTokenUsage(answer['usageMetadata']) : undefined,
    responseId: nonEmptyText(answer['responseId']),
    responseModel: nonEmptyText(answer['modelVersion']),
  };
}
