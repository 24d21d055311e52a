import { cutToTokens, estimateTokens } from './token-estimate';

describe('estimateTokens', () => {
  it.each([
    ['', 0],
    ['word', 1],
    ['words', 2],
    ['กา', 1],
    ['กาแฟ', 2],
    ['กา word', 3],
  ])('counts %j as %i', (text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens);
  });
});

describe('cutToTokens', () => {
  it('leaves a text that fits', () => {
    expect(cutToTokens('word', 1)).toBe('word');
  });

  it('keeps the longest beginning that fits', () => {
    expect(cutToTokens('words and more', 2)).toBe('words an');
    expect(cutToTokens('กาแฟเย็น', 2)).toBe('กาแฟ');
  });

  it('splits no surrogate pair', () => {
    expect(cutToTokens('abc\u{1F600}', 1)).toBe('abc');
  });
});
