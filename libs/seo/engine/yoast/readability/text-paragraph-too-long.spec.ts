import { checkOf, filler, markedBy } from '../../testing/check-of';

describe('textParagraphTooLong', () => {
  it.each([
    ['post', 150, 9],
    ['post', 151, 6],
    ['post', 200, 6],
    ['post', 201, 3],
    ['product', 70, 9],
    ['product', 71, 6],
    ['product', 100, 6],
    ['product', 101, 3],
  ] as const)('scores a %s paragraph of %d words with %d', (contentType, words, score) => {
    expect(checkOf('textParagraphTooLong', { content: filler(words), contentType }).score).toBe(score);
  });

  it('takes two line breaks for the end of a paragraph', () => {
    const half = 'lorem '.repeat(100);
    expect(checkOf('textParagraphTooLong', { content: `<p>${half}<br>${half}</p>` }).score).toBe(6);
    expect(checkOf('textParagraphTooLong', { content: `<p>${half}<br> <br />${half}</p>` }).score).toBe(9);
  });

  it('does not apply without a paragraph, and marks long ones', () => {
    expect(checkOf('textParagraphTooLong', { content: '<h2>Only a heading</h2>' }).score).toBeNull();
    const long = 'lorem '.repeat(160).trim();
    expect(markedBy('textParagraphTooLong', { content: `<p>short</p><p>${long}</p>` })).toEqual([long]);
  });
});
