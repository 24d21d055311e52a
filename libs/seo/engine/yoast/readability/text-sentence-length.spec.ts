import { checkOf, markedBy } from '../../testing/check-of';

function sentences(long: number, short: number, words = 21): string {
  return `<p>${`Xxx${' lorem'.repeat(words - 1)}. `.repeat(long)}${'A short one. '.repeat(short)}</p>`;
}

describe('textSentenceLength', () => {
  it.each([
    ['en_US', false, 25, 75, 9],
    ['en_US', false, 26, 74, 6],
    ['en_US', false, 30, 70, 6],
    ['en_US', false, 31, 69, 3],
    ['en_US', true, 20, 80, 9],
    ['en_US', true, 21, 79, 6],
    ['en_US', true, 26, 74, 3],
    ['pl_PL', false, 15, 85, 9],
    ['pl_PL', false, 16, 84, 6],
    ['pl_PL', false, 21, 79, 3],
    ['es_ES', false, 100, 0, 9],
  ])(
    'in %s (cornerstone %s) scores %d long and %d short sentences with %d',
    (locale, cornerstone, long, short, score) => {
      expect(checkOf('textSentenceLength', { content: sentences(long, short), locale, cornerstone }).score).toBe(score);
    },
  );

  it('takes exactly twenty words, and hyphenated compounds as one, for short', () => {
    expect(checkOf('textSentenceLength', { content: sentences(10, 0, 20) }).score).toBe(9);
    const content = `<p>A well-known${' lorem'.repeat(18)}.</p>`;
    expect(checkOf('textSentenceLength', { content }).score).toBe(9);
  });

  it('marks long sentences and says how many to shorten', () => {
    const long = `Xxx${' lorem'.repeat(30)}.`;
    const content = `<p>Short one. <b>${long}</b> Short again.</p>`;
    expect(markedBy('textSentenceLength', { content })).toEqual([long]);
    expect(checkOf('textSentenceLength', { content }).fix?.delta).toBe(-1);
  });
});
