import { countItalianSyllables } from './syllables';

describe('countItalianSyllables', () => {
  it.each([
    ['gatto', 2],
    ['acqua', 2],
    ['chiesa', 2],
    ['più', 1],
    ['città', 2],
    ['paese', 3],
    ['teatro', 3],
    ['aereo', 4],
    ['bugìa', 3],
    ["dell'acqua", 3],
    ['2024', 1],
  ])('counts %s as %d', (word, syllables) => {
    expect(countItalianSyllables(word)).toBe(syllables);
  });
});
