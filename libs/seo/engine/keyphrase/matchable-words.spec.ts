import { matchableWords } from './matchable-words';

describe('matchableWords', () => {
  it.each([
    ['eau', ['eau']],
    ["l'eau", ["l'eau", 'eau']],
    ["dell'acqua", ["dell'acqua", 'acqua']],
    ["cat's", ["cat's", 's']],
    ['jus/eau', ['jus/eau', 'jus', 'eau']],
    ["d'ici/l'eau", ["d'ici/l'eau", "d'ici", "l'eau", 'ici', 'eau']],
    ['render(ref', ['render(ref', 'render', 'ref']],
    ['c#', ['c#']],
    ['snake_case', ['snake_case']],
  ])('matches %s as %j', (word, forms) => {
    expect(matchableWords(word)).toEqual(forms);
  });
});
