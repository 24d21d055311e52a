import { passageOfCheck } from './passage-of-check';

/** Blocks of a length each, one after the other with two characters between them. */
function placesOf(...blocks) {
  let start = 0;
  return blocks.map(([clientId, name, length]) => {
    const place = { block: { clientId, name }, start, end: start + length, depth: 0 };
    start = place.end + 2;
    return place;
  });
}

const LONG_SENTENCES = { action: 'shortenSentences' };
const places = placesOf(
  ['a', 'core/image', 10],
  ['b', 'core/paragraph', 10],
  ['c', 'core/list', 10],
  ['d', 'core/paragraph', 10],
);

describe('passageOfCheck', () => {
  it('goes from the first marked block to the last one', () => {
    const marks = [
      { start: 14, end: 18 },
      { start: 26, end: 30 },
    ];
    expect(passageOfCheck({ marks, fix: LONG_SENTENCES }, places)).toEqual({
      start: 12,
      end: 34,
      clientIds: ['b', 'c'],
    });
  });

  it('is the first paragraph for what is said of the introduction', () => {
    const check = { fix: { action: 'addKeyphraseToIntroduction' } };
    expect(passageOfCheck(check, places)).toEqual({ start: 12, end: 22, clientIds: ['b'] });
  });

  it('is the text from its first paragraph where nothing is marked', () => {
    expect(passageOfCheck({ fix: { action: 'addTransitionWords' } }, places).clientIds).toEqual(['b', 'c', 'd']);
  });

  it('leaves blocks within others to these', () => {
    const nested = [...places, { block: { clientId: 'within c' }, start: 26, end: 28, depth: 1 }];
    expect(passageOfCheck({ marks: [{ start: 26, end: 28 }], fix: LONG_SENTENCES }, nested).clientIds).toEqual(['c']);
  });

  it('ends before it would be too long', () => {
    const long = placesOf(['a', 'core/paragraph', 15_000], ['b', 'core/paragraph', 4_998], ['c', 'core/paragraph', 1]);
    expect(passageOfCheck({ fix: { action: 'addWords' } }, long)).toEqual({
      start: 0,
      end: 20_000,
      clientIds: ['a', 'b'],
    });
  });

  it('is nothing where there is no paragraph, or one block is too long', () => {
    expect(passageOfCheck({ fix: { action: 'addWords' } }, placesOf(['a', 'core/image', 10]))).toBeNull();
    expect(passageOfCheck({ fix: { action: 'addWords' } }, placesOf(['a', 'core/paragraph', 20_001]))).toBeNull();
  });
});
