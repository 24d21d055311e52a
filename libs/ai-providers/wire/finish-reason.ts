import type { FinishReason } from '../ports/language-model';

/** A vendor's finish reason in the port's words, by that vendor's table. */
export function finishReasonIn(
  unified: ReadonlyMap<string, FinishReason['unified']>,
  raw: string | undefined,
): FinishReason {
  return { unified: (raw === undefined ? undefined : unified.get(raw)) ?? 'other', raw };
}
