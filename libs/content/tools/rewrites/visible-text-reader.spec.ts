import { VisibleTextReader } from './visible-text-reader';

const HTML =
  '<h2>Salt &amp; pepper</h2>\n<p>One <a href="https://x.example/?a=1&b">pond</a> ⟦1⟧here<script>alert("x")</script><!-- no --></p><ul><li>Two</li></ul>';

describe('VisibleTextReader', () => {
  it.each([1, 3, 7, 1_000])('says what a reader reads, in pieces of %i characters', (length) => {
    const reader = new VisibleTextReader();
    const pieces = HTML.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [];
    const said = pieces.map((piece) => reader.read(piece));
    expect(
      said
        .join('')
        .replace(/[^\S\n]+/g, ' ')
        .replace(/\s*\n\s*/g, '\n'),
    ).toBe('Salt & pepper\nOne pond here\nTwo\n');
  });

  it('holds half a tag and half a mark back', () => {
    const reader = new VisibleTextReader();
    expect(['<p>One ⟦', '12', '⟧ two <', 'b onclick="x">bold'].map((piece) => reader.read(piece).trim())).toEqual([
      'One',
      '',
      'two',
      'bold',
    ]);
  });
});
