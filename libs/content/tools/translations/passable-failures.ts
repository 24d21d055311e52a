import { AppError } from '@seoforge/kernel';

const UNUSABLE: ReadonlySet<string> = new Set(['content.answer_unusable', 'content.wrong_language']);

/** Whether the rest of a text is worth having where a call for a part of it has ended so. */
export function isPassable(error: unknown): error is AppError {
  return (
    error instanceof AppError &&
    (UNUSABLE.has(error.code) || error.code.startsWith('provider.') || error.kind === 'budget_exceeded')
  );
}
