import { bandsOf, signatureOf, similarityOf } from './post-signature';

const textOf = (length: number, differsFrom = length): readonly string[] =>
  Array.from({ length }, (_, place) => (place < differsFrom ? `word${place}` : `other${place}`));

describe('the signature of a post', () => {
  it('is of a fixed length, or empty where a text is too short to tell', () => {
    expect(signatureOf(textOf(22))).toHaveLength(128);
    expect(signatureOf(textOf(21))).toEqual([]);
    expect(bandsOf(signatureOf(textOf(100)))).toHaveLength(16);
    expect(bandsOf([])).toEqual([]);
  });

  it('tells what share of the word groups two texts have in common', () => {
    const whole = signatureOf(textOf(1_000));

    expect(similarityOf(whole, signatureOf(textOf(1_000)))).toBe(1);
    expect(similarityOf(whole, signatureOf(textOf(1_000, 0)))).toBeLessThan(0.05);
    // 600 of 1,400 groups are in both.
    expect(Math.abs(similarityOf(whole, signatureOf(textOf(1_000, 600))) - 600 / 1_400)).toBeLessThan(0.15);
    expect(similarityOf(whole, [])).toBe(0);
    expect(similarityOf([], [])).toBe(0);
  });

  it('has bands in common with that of a similar text', () => {
    const bands = bandsOf(signatureOf(textOf(1_000)));
    const sharedWith = (differsFrom: number): number =>
      bandsOf(signatureOf(textOf(1_000, differsFrom))).filter((band, place) => band === bands[place]).length;

    expect(sharedWith(900)).toBeGreaterThan(0);
    expect(sharedWith(0)).toBe(0);
  });
});
