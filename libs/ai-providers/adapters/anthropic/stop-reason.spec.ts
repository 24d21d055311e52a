import { toFinishReason } from './stop-reason';

describe('toFinishReason', () => {
  it.each([
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['max_tokens', 'length'],
    ['model_context_window_exceeded', 'length'],
    ['refusal', 'content_filter'],
    ['tool_use', 'tool_calls'],
    ['pause_turn', 'other'],
    ['a_later_invention', 'other'],
  ])('reads %s as %s and keeps the word', (raw, unified) => {
    expect(toFinishReason(raw)).toEqual({ unified, raw });
  });
});
