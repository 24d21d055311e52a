import { toFinishReason } from './finish-reason';

describe('toFinishReason', () => {
  it.each([
    ['STOP', 'stop'],
    ['MAX_TOKENS', 'length'],
    ['CONTINUATION', 'length'],
    ['SAFETY', 'content_filter'],
    ['RECITATION', 'content_filter'],
    ['BLOCKLIST', 'content_filter'],
    ['PROHIBITED_CONTENT', 'content_filter'],
    ['SPII', 'content_filter'],
    ['MALFORMED_FUNCTION_CALL', 'other'],
    ['LANGUAGE', 'other'],
    ['OTHER', 'other'],
    ['A_LATER_INVENTION', 'other'],
  ])('reads %s as %s and keeps the word', (raw, unified) => {
    expect(toFinishReason(raw)).toEqual({ unified, raw });
  });
});
