import { readableLine, readableText, hasRunningHtml } from '@seoforge/kernel';

import { withoutFormattingTags } from './formatting-tags';
import { UnusableAnswer } from './unusable-answer';
import { withoutCodeFence } from './without-code-fence';

/** In characters; nothing that stands on one line is longer. */
const LONGEST_LINE = 1_000;

/** An answer that must be a JSON object; its texts are readable ones. @throws AppError `content.answer_unusable` */
export function parseJsonAnswer(purpose: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(withoutCodeFence(text), (_, member: unknown) =>
      typeof member === 'string' ? readableText(member) : member,
    );
  } catch {
    throw new UnusableAnswer(purpose, text.trim() === '' ? 'it is empty' : 'it is not JSON alone');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnusableAnswer(purpose, 'it is not a JSON object');
  return value as Record<string, unknown>;
}

/**
 * A member of an answer that is plain text, on one line. @param longest in characters.
 * @throws AppError `content.answer_unusable`
 */
export function lineOf(
  purpose: string,
  answer: Record<string, unknown>,
  member: string,
  longest = LONGEST_LINE,
): string {
  const value = answer[member];
  const line = typeof value === 'string' ? readableLine(withoutFormattingTags(value)) : '';
  if (!/[\p{L}\p{N}]/u.test(line)) throw new UnusableAnswer(purpose, `it has no "${member}"`);
  if (line.length > longest)
    throw new UnusableAnswer(purpose, `it has a "${member}" of more than ${longest} characters`);
  if (hasRunningHtml(line)) throw new UnusableAnswer(purpose, `it has HTML in "${member}"`);
  return line;
}

/** Exactly so many objects in a list member of an answer; further ones are dropped. @throws AppError `content.answer_unusable` */
export function listOf(
  purpose: string,
  answer: Record<string, unknown>,
  member: string,
  count: number,
): readonly Record<string, unknown>[] {
  const list = Array.isArray(answer[member]) ? (answer[member] as unknown[]) : [];
  if (list.length < count) throw new UnusableAnswer(purpose, `it has ${list.length} ${member} instead of ${count}`);
  return list.slice(0, count).map((item) => Object(item) as Record<string, unknown>);
}

/** @throws AppError `content.answer_unusable` where two of the lines are the same */
export function refuseTwins(purpose: string, member: string, lines: readonly string[]): void {
  if (new Set(lines.map((line) => line.toLowerCase())).size < lines.length)
    throw new UnusableAnswer(purpose, `it has the same "${member}" twice`);
}
