import type { FinishReason } from '../../ports/language-model';
import { finishReasonIn } from '../../wire/finish-reason';

const UNIFIED = new Map<string, FinishReason['unified']>([
  ['stop', 'stop'],
  ['length', 'length'],
  ['content_filter', 'content_filter'],
  ['tool_calls', 'tool_calls'],
  ['function_call', 'tool_calls'],
]);

/** OpenAI's `finish_reason` in the port's words. */
export function toFinishReason(raw: string | undefined): FinishReason {
  return finishReasonIn(UNIFIED, raw);
}
