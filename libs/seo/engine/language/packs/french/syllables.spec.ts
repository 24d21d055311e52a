import { countFrenchSyllables } from './syllables';

describe('countFrenchSyllables', () => {
  it.each([
    ['chat', 1],
    ['table', 1],
    ['tables', 1],
    ['parlent', 1],
    ['comment', 2],
    ['souvent', 2],
    ['oiseau', 2],
    ['question', 2],
    ['idée', 2],
    ['théâtre', 2],
    ['poésie', 3],
    ['voyage', 2],
    ['naïf', 2],
    ['oublier', 3],
    ['développement', 5],
    ["l'orange", 2],
    ['2024', 1],
  ])('counts %s as %d', (word, syllables) => {
    expect(countFrenchSyllables(word)).toBe(syllables);
  });
});
