import fc from 'fast-check';

import { anchorOf, seamOf, type Seam } from './seam';

const GIVEN = 'Green tea grows in the hills. It is picked by hand in spring, when the leaves are still small and';

/** Reads an answer piece by piece, as a stream brings it. */
function streamed(given: string, answer: string, pieceLength: number): Seam {
  for (let end = pieceLength; end < answer.length; end += pieceLength) {
    const seam = seamOf(given, answer.slice(0, end), false);
    if (seam === 'none') return seam;
    if (seam !== 'undecided') return { rest: seam.rest + answer.slice(end) };
  }
  return seamOf(given, answer, true);
}

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', minLength: 30, maxLength: 200 }),
  fc
    .array(fc.constantFrom('tea', 'leaf ', ' ', '\n\n', '"', 'x', 'é', '😀', 'ชาเขียว', '“', "'"), { maxLength: 60 })
    .map((words) => words.join('')),
);

/** A text, a cut of it at any UTF-16 code unit, and how long the pieces are in which the rest comes. */
const cuts = fc
  .tuple(texts, fc.nat(), fc.integer({ min: 1, max: 9 }))
  .filter(([text]) => text.length > 0)
  .map(([text, cut, pieceLength]) => {
    const given = text.slice(0, 1 + (cut % text.length));
    return { text, given, rest: text.slice(given.length), pieceLength };
  });

describe('a seam', () => {
  it('is exact for every text and cut when the answer begins with the anchor', () => {
    fc.assert(
      fc.property(cuts, ({ given, rest, pieceLength }) => {
        expect(streamed(given, anchorOf(given) + rest, pieceLength)).toEqual({ rest });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is exact for every text and cut when the answer starts anew', () => {
    fc.assert(
      fc.property(cuts, ({ text, given, rest, pieceLength }) => {
        expect(streamed(given, text, pieceLength)).toEqual({ rest });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is never found in an answer that shares no word with the text', () => {
    fc.assert(
      fc.property(cuts, fc.integer({ min: 1, max: 100 }), ({ given, pieceLength }, length) => {
        fc.pre(given.trim() !== '' && !given.includes('ж'));
        expect(streamed(given, 'ж'.repeat(length), pieceLength)).toBe('none');
      }),
    );
  });

  it.each([
    ['a blank before the anchor', (anchor: string) => `\n ${anchor} tender.`],
    ['quotes around the anchor', (anchor: string) => `"${anchor}" tender.`],
    ['curly quotes around the anchor', (anchor: string) => `“${anchor}” tender.`],
    ['other blanks between its words', (anchor: string) => `${anchor.replaceAll(' ', '\n ')} tender.`],
  ])('is found behind %s', (_, answerWith) => {
    expect(streamed(GIVEN, answerWith(anchorOf(GIVEN)), 3)).toEqual({ rest: ' tender.' });
  });

  it('is found when the answer leaves out the quote that the anchor begins with', () => {
    const given = `${'Tea. '.repeat(20)}She said: "${'leaf'.repeat(7)} and petals`;
    expect(anchorOf(given).startsWith('"leaf')).toBe(true);
    expect(streamed(given, `${anchorOf(given).slice(1)} too."`, 4)).toEqual({ rest: ' too."' });
  });

  it.each([
    ['another text', 'Black tea is dried for longer.'],
    ['a remark before the anchor', `Sure! ${GIVEN.slice(-45)} tender.`],
    ['a beginning that differs in one letter near its end', `${GIVEN.slice(0, -2)}m tender.`],
    ['a text that ends before what is there', GIVEN.slice(0, -10)],
    ['an opening quote that is not closed', `"${GIVEN} tender."`],
    ['words without blanks between them', `${anchorOf(GIVEN).replaceAll(' ', '')} tender.`],
    ['nothing', ''],
  ])('is not found in %s', (_, answer) => {
    expect(streamed(GIVEN, answer, 5)).toBe('none');
  });

  it('does not repeat blanks that the text ends with', () => {
    const given = `${GIVEN} tender.\n\n`;
    const anchor = anchorOf(given).trimEnd();
    expect(streamed(given, `${anchor}\n\nThen`, 1)).toEqual({ rest: 'Then' });
    expect(streamed(given, `${anchor}\nThen`, 1)).toEqual({ rest: 'Then' });
    expect(streamed(given, `${anchor}\n\n\nThen`, 1)).toEqual({ rest: '\nThen' });
    expect(streamed(given, `\n${anchor}\n\n\nThen`, 1)).toEqual({ rest: '\nThen' });
    expect(streamed(given, anchor, 1)).toEqual({ rest: '' });
  });

  it('lies within a word where the text was cut there', () => {
    expect(streamed(`${GIVEN} ten`, `${anchorOf(`${GIVEN} ten`)}der.`, 2)).toEqual({ rest: 'der.' });
  });
});

describe('anchorOf', () => {
  it('takes about eight words, the first one whole', () => {
    expect(anchorOf(GIVEN)).toBe('spring, when the leaves are still small and');
  });

  it('begins with a whole character where there are no words', () => {
    const thai = 'ชาเขียวปลูกบนภูเขา'.repeat(10);
    const anchor = anchorOf(thai.slice(0, -3));
    expect(thai.slice(0, -3).endsWith(anchor)).toBe(true);
    expect(anchor).not.toMatch(/^\p{M}/u);
    expect(anchor.length).toBeGreaterThanOrEqual(40);
    expect(anchor.length).toBeLessThan(45);
    expect(anchorOf(`a${'😀'.repeat(40)}`).isWellFormed()).toBe(true);
  });

  it('takes the whole text where that begins as it ends', () => {
    const given = 'la la '.repeat(30);
    expect(anchorOf(given)).toBe(given);
  });
});
