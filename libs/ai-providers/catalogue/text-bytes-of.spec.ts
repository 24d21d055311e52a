import type { Work } from '../middleware/call';
import { textBytesOf } from './text-bytes-of';

const messages = [
  { role: 'system', text: 'Write.' },
  { role: 'user', text: 'กา' },
] as const;

describe('textBytesOf', () => {
  it('counts UTF-8: six bytes, and three for each Thai letter', () => {
    expect(textBytesOf({ kind: 'language', request: { messages, maxOutputTokens: 1 } })).toBe(12);
  });

  it('counts the schema and the options too', () => {
    const request = {
      messages,
      maxOutputTokens: 1,
      output: { name: 'x', schema: {} }, // {"name":"x","schema":{}}
      providerOptions: { openai: { a: 1 } }, // {"openai":{"a":1}}
    };
    expect(textBytesOf({ kind: 'language', request })).toBe(12 + 24 + 18);
  });

  it('counts the prompt of a picture', () => {
    const work: Work = { kind: 'image', request: { prompt: 'a café', count: 2, size: { width: 512, height: 512 } } };
    expect(textBytesOf(work)).toBe(7);
  });
});
