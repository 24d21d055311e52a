import { countPortugueseSyllables } from './syllables';

describe('countPortugueseSyllables', () => {
  it.each([
    ['sol', 1],
    ['pão', 1],
    ['põe', 1],
    ['que', 1],
    ['rua', 2],
    ['dia', 2],
    ['água', 2],
    ['língua', 2],
    ['quando', 2],
    ['saúde', 3],
    ['rainha', 3],
    ['ainda', 3],
    ['cair', 2],
    ['energia', 4],
    ['história', 3],
    ['informações', 4],
    ['coração', 3],
    ['aeroporto', 5],
    ['pouco', 2],
    ['trabalho', 3],
    ['2024', 1],
  ])('counts %s as %d', (word, syllables) => {
    expect(countPortugueseSyllables(word)).toBe(syllables);
  });
});
