import { memoizedStem } from './memoized-stem';

describe('memoizedStem', () => {
  it('asks the stemmer once for each word', () => {
    const asked: string[] = [];
    const stem = memoizedStem((word) => {
      asked.push(word);
      return word.slice(0, 4);
    });
    expect(['walking', 'walks', 'walking'].map(stem)).toEqual(['walk', 'walk', 'walk']);
    expect(asked).toEqual(['walking', 'walks']);
  });

  it('leaves what is too long for a word as it is', () => {
    expect(memoizedStem(() => 'stem')('w'.repeat(41))).toBe('w'.repeat(41));
  });
});
