import type { FinishReason } from '../../ports/language-model';
import { finishReasonIn } from '../../wire/finish-reason';

const UNIFIED = new Map<string, FinishReason['unified']>([
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['max_tokens', 'length'],
  ['model_context_window_exceeded', 'length'],
  ['refusal', 'content_filter'],
  ['tool_use', 'tool_calls'],
]);

/** Anthropic's `stop_reason` in the port's words. */
export function toFinishReason(raw: string): FinishReason {
  return finishReasonIn(UNIFIED, raw);
}
