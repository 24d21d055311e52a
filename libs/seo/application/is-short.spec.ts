import { isShort } from './is-short';

describe('isShort', () => {
  const keyphrases = (count: number): { keyphrase: string }[] =>
    Array.from({ length: count }, () => ({ keyphrase: 'x' }));

  it.each([
    [{ content: 'x'.repeat(5_000) }, true],
    [{ content: 'x'.repeat(200_000) }, false],
    [{ content: 'x'.repeat(5_000), relatedKeyphrases: keyphrases(10) }, false],
    [{ content: 'x'.repeat(100), relatedKeyphrases: keyphrases(10) }, true],
    [{ content: 'x', title: 'x'.repeat(200_000) }, false],
  ])('weighs the text with all that is looked for in it', (input, expected) => {
    expect(isShort(input)).toBe(expected);
  });
});
