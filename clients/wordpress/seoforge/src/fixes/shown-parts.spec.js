import { shownParts } from './shown-parts';

const same = (text) => ({ kind: 'same', text });
const added = { kind: 'added', text: 'new' };
const words = (count) => Array.from({ length: count }, (_, index) => `word${index + 10}`).join(' ');

describe('shownParts', () => {
  it('keeps changes and what is near them', () => {
    const parts = [same('Short before '), added, same(' and short between '), added, same(' and behind.')];
    expect(shownParts(parts)).toEqual(parts);
  });

  it('leaves out the middle of what stays, at whole words', () => {
    const [first, , middle, , last] = shownParts([
      same(words(50)),
      added,
      same(` ${words(50)} `),
      added,
      same(words(50)),
    ]);
    expect(first.text).toBe(' … word52 word53 word54 word55 word56 word57 word58 word59');
    expect(middle.text).toBe(
      ' word10 word11 word12 word13 word14 word15 word16 word17 … word52 word53 word54 word55 word56 word57 word58 word59 ',
    );
    expect(last.text).toBe('word10 word11 word12 word13 word14 word15 word16 word17 … ');
  });

  it('cuts within words of scripts without spaces', () => {
    const thai = 'ชาเขียว'.repeat(40);
    const [first, , last] = shownParts([same(thai), added, same(thai)]);
    expect(first.text).toBe(` … ${thai.slice(-60)}`);
    expect(last.text).toBe(`${thai.slice(0, 60)} … `);
  });

  it('shows all of what is not much longer', () => {
    expect(shownParts([same(words(8)), added])[0].text).toBe(words(8));
  });
});
