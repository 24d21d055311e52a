import { checkOf } from '../../testing/check-of';

function imagesWith(matching: number, others: number): string {
  return '<img src="a.jpg" alt="green coffee">'.repeat(matching) + '<img src="b.jpg" alt="a cup">'.repeat(others);
}

describe('imageKeyphrase', () => {
  it.each([
    [0, 0, 3],
    [0, 1, 6],
    [1, 0, 9],
    [1, 3, 9],
    [4, 0, 9],
    [1, 4, 6],
    [2, 3, 9],
    [4, 1, 9],
    [5, 0, 6],
    [2, 6, 6],
    [3, 5, 9],
    [6, 2, 9],
    [7, 1, 6],
  ])('scores %d matching and %d other images with %d', (matching, others, score) => {
    expect(checkOf('imageKeyphrase', { content: imagesWith(matching, others), keyphrase: 'green coffee' }).score).toBe(
      score,
    );
  });

  it('needs half of the words', () => {
    const input = { content: imagesWith(1, 0), keyphrase: 'green coffee beans brazil' };
    expect(checkOf('imageKeyphrase', input).score).toBe(9);
    expect(checkOf('imageKeyphrase', { ...input, keyphrase: 'green beans brazil' }).score).toBe(6);
  });

  it('is 3 without keyphrase, and for cornerstone content without any match', () => {
    expect(checkOf('imageKeyphrase', { content: imagesWith(1, 0) }).score).toBe(3);
    expect(checkOf('imageKeyphrase', { content: imagesWith(0, 1), keyphrase: 'tea', cornerstone: true }).score).toBe(3);
  });
});
