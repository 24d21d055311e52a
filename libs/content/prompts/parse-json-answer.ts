import { unusableAnswer } from '../content.errors';

/** The members that an answer in JSON must have, each a text; others are left out. @throws AppError `content.answer_unusable` */
export function parseJsonAnswer(purpose: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(withoutCodeFence(text));
  } catch {
    throw unusableAnswer(purpose, 'it is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw unusableAnswer(purpose, 'it is not a JSON object');
  return value as Record<string, unknown>;
}

/** A text member of an answer, on one line. @throws AppError `content.answer_unusable` */
export function lineOf(purpose: string, answer: Record<string, unknown>, member: string): string {
  const value = answer[member];
  const line = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  if (line === '') throw unusableAnswer(purpose, `it has no ${member}`);
  return line;
}

/** Models that have no JSON mode like to wrap their answer as Markdown code. */
function withoutCodeFence(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.startsWith('```')) return trimmed;
  return trimmed.slice(trimmed.indexOf('\n') + 1, trimmed.lastIndexOf('```'));
}
