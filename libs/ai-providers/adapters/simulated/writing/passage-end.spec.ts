import { chooseEnd, type EndOptions } from './passage-end';
import type { Sentence } from './sentence-writer';

function sentenceOf(words: number): Sentence {
  return { text: `${words} words`, words, ingredients: [] };
}

const OPTIONS: EndOptions = {
  first: [5, 9].map(sentenceOf),
  second: [6, 12].map(sentenceOf),
  words: 15,
  least: 2,
  fits: () => true,
};

function wordsOf(options: Partial<EndOptions>): number[] {
  return chooseEnd({ ...OPTIONS, ...options }).map(({ words }) => words);
}

describe('chooseEnd', () => {
  it('takes the two sentences that come closest', () => {
    expect(wordsOf({ words: 15 })).toEqual([9, 6]);
    expect(wordsOf({ words: 100 })).toEqual([9, 12]);
  });

  it('leaves out what may not follow', () => {
    expect(wordsOf({ words: 15, fits: (one, other) => other.words - one.words > 4 })).toEqual([5, 12]);
  });

  it('takes fewer only where that is allowed and closer', () => {
    expect(wordsOf({ words: 6, least: 1 })).toEqual([5]);
    expect(wordsOf({ words: 1, least: 0 })).toEqual([]);
    expect(wordsOf({ words: 1, least: 2 })).toEqual([5, 6]);
  });

  it('takes the first two where none fit', () => {
    expect(wordsOf({ fits: () => false })).toEqual([5, 6]);
  });
});
