import { toFinishReason } from './finish-reason';

describe('toFinishReason', () => {
  it.each([
    ['stop', 'stop'],
    ['length', 'length'],
    ['content_filter', 'content_filter'],
    ['tool_calls', 'tool_calls'],
    ['function_call', 'tool_calls'],
    ['a_later_invention', 'other'],
    [undefined, 'other'],
  ])('reads %s as %s and keeps the word', (raw, unified) => {
    expect(toFinishReason(raw)).toEqual({ unified, raw });
  });
});
