import { checkOf } from '../../testing/check-of';

describe('metaDescriptionLength', () => {
  it.each([
    [0, 'en_US', 1],
    [1, 'en_US', 6],
    [120, 'en_US', 6],
    [121, 'en_US', 9],
    [156, 'en_US', 9],
    [157, 'en_US', 6],
    [60, 'ja', 6],
    [61, 'ja', 9],
    [80, 'ja', 9],
    [81, 'ja', 6],
  ])('scores %d characters in %s with %d', (length, locale, score) => {
    expect(checkOf('metaDescriptionLength', { metaDescription: 'x'.repeat(length), locale }).score).toBe(score);
  });

  it('is stricter on cornerstone content', () => {
    expect(checkOf('metaDescriptionLength', { metaDescription: 'short', cornerstone: true }).score).toBe(3);
  });

  it('says how many characters to add or cut', () => {
    expect(checkOf('metaDescriptionLength', { metaDescription: 'x'.repeat(100) }).fix?.delta).toBe(21);
    expect(checkOf('metaDescriptionLength', { metaDescription: 'x'.repeat(160) }).fix?.delta).toBe(-4);
  });
});
