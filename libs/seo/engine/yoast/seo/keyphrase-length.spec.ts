import { checkOf } from '../../testing/check-of';

describe('keyphraseLength', () => {
  it.each([
    ['', -999],
    ['!!!', -999],
    ['coffee', 9],
    ['the coffee of my grandmother', 9],
    ['mountain coffee beans kettle', 9],
    ['mountain coffee beans kettle grinder', 6],
    ['mountain coffee beans kettle grinder filter barista village', 6],
    ['mountain coffee beans kettle grinder filter barista village harbour', 3],
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

  it.each([
    ['de_DE', 'mixer ', 1, 3],
    ['de_DE', 'mixer ', 2, 6],
    ['sv_SE', 'mixer ', 3, 9],
    ['nl_NL', 'mixer ', 7, 6],
    ['nl_NL', 'mixer ', 8, 3],
    ['hr', 'mikser ', 9, 6],
    ['ja', '猫', 4, 3],
    ['ja', '猫', 5, 6],
    ['ja', '猫', 8, 9],
    ['ja', '猫', 13, 6],
  ])('has limits of its own for products in %s: %s × %d scores %d', (locale, word, count, score) => {
    const keyphrase = word.repeat(count);
    expect(checkOf('keyphraseLength', { keyphrase, locale, contentType: 'product' }).score).toBe(score);
  });

  it('says how much to cut', () => {
    const check = checkOf('keyphraseLength', { keyphrase: 'blender '.repeat(7) });
    expect(check.fix).toEqual({ action: 'shortenKeyphrase', current: 7, target: 4, delta: -3 });
  });
});
