import { checkOf } from '../../testing/check-of';

describe('keyphraseLength', () => {
  it.each([
    ['', -999],
    ['!!!', -999],
    ['coffee', 9],
    ['the coffee of my grandmother', 9],
    ['mild roasted coffee beans', 9],
    ['mild roasted mountain coffee beans', 6],
    ['mild roasted mountain coffee beans ground fresh weekly', 6],
    ['mild roasted mountain coffee beans ground fresh weekly somehow', 3],
    ['"mild roasted mountain coffee beans"', 9],
  ])('scores the English keyphrase %j with %d', (keyphrase, score) => {
    expect(checkOf('keyphraseLength', { keyphrase }).score).toBe(score);
  });

  it.each([
    [6, 9],
    [7, 6],
    [9, 6],
    [10, 3],
  ])('scores %d words in a language without function words with %d', (words, score) => {
    const keyphrase = 'slovo '.repeat(words);
    expect(checkOf('keyphraseLength', { keyphrase, locale: 'hr' }).score).toBe(score);
  });

  it.each([
    [2, 3],
    [3, 6],
    [4, 9],
    [6, 9],
    [8, 6],
    [9, 3],
  ])('scores %d words for a product with %d', (words, score) => {
    expect(checkOf('keyphraseLength', { keyphrase: 'blender '.repeat(words), contentType: 'product' }).score).toBe(
      score,
    );
  });

  it('says how much to cut', () => {
    const check = checkOf('keyphraseLength', { keyphrase: 'blender '.repeat(7) });
    expect(check.fix).toEqual({ action: 'shortenKeyphrase', current: 7, target: 4, delta: -3 });
  });
});
