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
    ['useful', 2],
    ['statement', 2],
    ['element', 3],
    ['timeline', 2],
    ['business', 2],
    ['everyone', 3],
    ['being', 2],
    ['created', 3],
    ['increase', 2],
    ['science', 2],
    ['experience', 4],
    ['million', 2],
    ['usually', 4],
    ['reality', 4],
    ['2024', 1],
  ])('counts %s as %d', (word, syllables) => {
    expect(countEnglishSyllables(word)).toBe(syllables);
  });
});
