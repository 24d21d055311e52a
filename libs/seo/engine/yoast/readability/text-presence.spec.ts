import { checkOf } from '../../testing/check-of';

describe('textPresence', () => {
  it.each([
    [0, 3],
    [49, 3],
    [50, null],
  ])('scores %d characters with %s', (length, score) => {
    expect(checkOf('textPresence', { content: `<p>${'x'.repeat(length)}</p>` }).score).toBe(score);
  });
});
