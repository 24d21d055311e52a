import { countEnglishSyllables } from './syllables';

describe('countEnglishSyllables', () => {
  it.each([
    ['cat', 1],
    ['made', 1],
    ['walked', 1],
    ['wanted', 2],
    ['table', 2],
    ['houses', 2],
    ['reading', 2],
    ['idea', 3],
    ['syllable', 3],
    ['education', 4],
    ['rhythm', 1],
    ['people', 2],
    ['language', 2],
    ['situation', 4],
    ['flying', 2],
    ['video', 3],
    ['2024', 1],
  ])('counts %s as %d', (word, syllables) => {
    expect(countEnglishSyllables(word)).toBe(syllables);
  });
});
