import { generateRefreshToken, looksLikeRefreshToken } from './refresh-token';

describe('generateRefreshToken', () => {
  it('makes tokens that differ and look like tokens', () => {
    const tokens = Array.from({ length: 100 }, generateRefreshToken);
    expect(new Set(tokens).size).toBe(100);
    expect(tokens.every(looksLikeRefreshToken)).toBe(true);
  });
});

describe('looksLikeRefreshToken', () => {
  const body = 'A'.repeat(43);

  it.each([body, `sfr_${body}A`, `sfr_${body.slice(1)}`, `sfr_${body.slice(1)}+`, ` sfr_${body}`, `sfr_${body}\n`, ''])(
    'is not taken in by %j',
    (text) => {
      expect(looksLikeRefreshToken(text)).toBe(false);
    },
  );
});
