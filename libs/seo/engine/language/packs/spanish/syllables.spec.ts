import { countSpanishSyllables } from './syllables';

describe('countSpanishSyllables', () => {
  it.each([
    ['sol', 1],
    ['rey', 1],
    ['y', 1],
    ['que', 1],
    ['casa', 2],
    ['leer', 2],
    ['día', 2],
    ['ciudad', 2],
    ['guerra', 2],
    ['ayer', 2],
    ['guía', 2],
    ['pingüino', 3],
    ['ahora', 3],
    ['cuidado', 3],
    ['baúl', 2],
    ['aéreo', 4],
    ['prohibir', 2],
    ['construcción', 3],
    ['comunicación', 5],
    ['averiguáis', 4],
    ['2024', 1],
  ])('counts %s as %d', (word, syllables) => {
    expect(countSpanishSyllables(word)).toBe(syllables);
  });
});
