import { visibleBeginning } from './visible-beginning';

describe('visibleBeginning', () => {
  it.each([
    ['<p>Plant the <b>bulbs</b> in autumn.</p>', 'Plant the bulbs in autumn.'],
    ['<!-- wp:paragraph --><p>Tom &amp; Jerry&nbsp;dig.</p>', 'Tom   Jerry dig.'],
    ['no markup at all', 'no markup at all'],
    ['an open <a href="', 'an open'],
    ['', ''],
    ['<<<>', ''],
  ])('shows of %j what a reader sees', (html, expected) => {
    expect(visibleBeginning(html, 100)).toBe(expected);
  });

  it('stops after so many characters, wherever they stand', () => {
    expect(visibleBeginning(`${'<br>'.repeat(1_000)}${'tulip '.repeat(1_000)}`, 11)).toBe('tulip tulip');
    expect(visibleBeginning('<p>a</p>'.repeat(1_000), 5)).toBe('a a a');
  });

  it.each(['<', '>', '&', '<a ', '&amp'])('takes a flood of %j', (piece) => {
    expect(visibleBeginning(piece.repeat(300_000), 100).length).toBeLessThanOrEqual(100);
  });
});
