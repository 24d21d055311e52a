import { createSubject } from '../../subject';
import { checkOf, filler, markedBy } from '../../testing/check-of';
import { keyphraseDensity } from './keyphrase-density';

function contentOf(words: number, uses: number): string {
  return `<p>${'coffee. '.repeat(uses)}</p>${filler(words - uses)}`;
}

describe('keyphraseDensity', () => {
  it.each([
    ['', -50],
    [' \n', -50],
    ['<pre>brew(coffee)</pre>', 4],
    ['<img src="a.jpg" alt="coffee">', 4],
  ])('scores %j, which has no word, with %d', (content, score) => {
    expect(checkOf('keyphraseDensity', { content, keyphrase: 'coffee' }).score).toBe(score);
  });

  it.each([
    [300, 0, 4],
    [300, 1, 4],
    [300, 2, 9],
    [100, 2, 9],
    [1000, 4, 4],
    [1000, 5, 9],
    [1000, 29, 9],
    [1000, 30, -10],
    [1000, 38, -10],
    [1000, 39, -50],
    [99, 0, 4],
    [99, 1, 9],
    [99, 2, 9],
    [99, 3, -10],
    [99, 4, -50],
    [50, 1, 9],
    [50, 2, -10],
    [50, 3, -50],
  ])('in %d words scores %d uses with %d', (words, uses, score) => {
    expect(checkOf('keyphraseDensity', { content: contentOf(words, uses), keyphrase: 'coffee' }).score).toBe(score);
  });

  it.each([
    ['without keyphrase', { content: filler(300) }],
    ['without text', { content: '', keyphrase: 'coffee' }],
  ])('is -50 %s', (_, input) => {
    expect(checkOf('keyphraseDensity', input).score).toBe(-50);
  });

  it('weighs a longer keyphrase more, and an exact one as one word', () => {
    const content = `<p>${'dark roast coffee. '.repeat(20)}</p>${filler(940)}`;
    expect(checkOf('keyphraseDensity', { content, keyphrase: 'dark roast coffee' }).score).toBe(-10);
    expect(checkOf('keyphraseDensity', { content, keyphrase: '"dark roast coffee"' }).score).toBe(9);
  });

  it('counts all words of the keyphrase in one sentence, in any order', () => {
    const content = '<p>The roast is dark. Dark is the roast! A dark night. A roast dinner.</p>';
    expect(markedBy('keyphraseDensity', { content, keyphrase: 'dark roast' })).toEqual([
      'dark',
      'roast',
      'Dark',
      'roast',
    ]);
  });

  it('says how many uses are missing or too many', () => {
    const keyphrase = 'coffee';
    expect(checkOf('keyphraseDensity', { content: contentOf(1000, 1), keyphrase }).fix?.delta).toBe(4);
    expect(checkOf('keyphraseDensity', { content: contentOf(1000, 40), keyphrase }).fix?.delta).toBe(-11);
  });
});

describe('keyphraseDensity with word forms', () => {
  it.each([
    [null, -10],
    [(word: string) => word, 9],
  ])('tolerates half a percent more', (stem, score) => {
    const content = `<p>${'coffee '.repeat(16)}${'lorem '.repeat(484)}</p>`;
    expect(keyphraseDensity({ ...createSubject({ content, keyphrase: 'coffee' }), stem }).score).toBe(score);
  });
});
