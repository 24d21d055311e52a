import { checkOf, filler } from '../../testing/check-of';

describe('subheadingsTooLong', () => {
  it.each([
    ['a short text', filler(300), false, 9],
    ['a long text without subheading', filler(301), false, 2],
    ['sections at the limit', `${filler(300)}<h2>x</h2>${filler(300)}`, false, 9],
    ['a section a little too long', `${filler(10)}<h2>x</h2>${filler(301)}`, false, 6],
    ['a section at the second limit', `${filler(10)}<h2>x</h2>${filler(350)}`, false, 6],
    ['a section far too long', `${filler(10)}<h2>x</h2>${filler(351)}`, false, 3],
    ['a long text before the first subheading', `${filler(351)}<h2>x</h2>${filler(10)}`, false, 3],
    ['a cornerstone section', `${filler(10)}<h2>x</h2>${filler(251)}`, true, 6],
    ['a long cornerstone section', `${filler(10)}<h2>x</h2>${filler(301)}`, true, 3],
    ['a section with keys, which stand in no block', `<h1>x</h1>${filler(300)}<p>a <kbd>b</kbd></p>`, false, 6],
    ['words joined by a dash as one', `<h1>x</h1>${filler(299)}<p>a–b</p>`, false, 9],
  ])('scores %s', (_, content, cornerstone, score) => {
    expect(checkOf('subheadingsTooLong', { content, cornerstone }).score).toBe(score);
  });
});
