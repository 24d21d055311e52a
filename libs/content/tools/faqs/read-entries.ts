import { lineOf, parseJsonAnswer, UnusableAnswer } from '@seoforge/prompting';

import type { FaqEntry, UnsupportedClaim } from '../../domain/article';
import type { FaqTask } from './faq-task';
import { supportedEntries } from './supported-entries';

/** In characters; it becomes a heading. */
const LONGEST_QUESTION = 300;

const UNSUPPORTED = 'a question: it, or its answer, states a number, a date or a study that the input does not have';

/** What a model's answer has of use. */
export interface ReadEntries {
  readonly entries: readonly FaqEntry[];
  readonly claims: readonly UnsupportedClaim[];
  /** Why there are fewer than were asked for. */
  readonly leftOut: readonly string[];
}

/**
 * Reads an answer, without what nobody has told the model.
 * @throws AppError `content.answer_unusable` where nothing of it is of use
 */
export function readEntries(purpose: string, text: string, task: FaqTask): ReadEntries {
  const { questions } = parseJsonAnswer(purpose, text);
  const items = (Array.isArray(questions) ? (questions as unknown[]) : []).slice(0, task.questionCount);
  const asked: FaqEntry[] = [];
  const leftOut: string[] = [];
  for (const [place, item] of items.entries()) {
    const entry = readEntry(purpose, item, asked);
    if (typeof entry === 'string') leftOut.push(`question ${place + 1}: ${entry}`);
    else asked.push(entry);
  }
  const { entries, unsupported, claims } = supportedEntries(asked, task);
  leftOut.push(...unsupported.map(() => UNSUPPORTED));
  if (entries.length === 0) throw new UnusableAnswer(purpose, leftOut.join('; ') || 'it has no questions');
  return { entries, claims, leftOut };
}

/** The fault of one that cannot be read. */
function readEntry(purpose: string, item: unknown, others: readonly FaqEntry[]): FaqEntry | string {
  const given = Object(item) as Record<string, unknown>;
  try {
    const question = lineOf(purpose, given, 'question', LONGEST_QUESTION);
    const isAsked = others.some((other) => other.question.toLowerCase() === question.toLowerCase());
    return isAsked ? 'it is asked twice' : { question, answer: lineOf(purpose, given, 'answer') };
  } catch (error) {
    if (error instanceof UnusableAnswer) return error.fault;
    throw error;
  }
}
