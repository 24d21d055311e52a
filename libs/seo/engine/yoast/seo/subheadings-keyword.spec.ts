import { checkOf, filler } from '../../testing/check-of';

function headings(matching: number, others: number): string {
  return '<h2>Green coffee</h2>'.repeat(matching) + '<h3>Something</h3>'.repeat(others) + filler(20);
}

describe('subheadingsKeyword', () => {
  it.each([
    [1, 0, 9],
    [0, 1, 3],
    [1, 1, 9],
    [2, 0, 3],
    [1, 2, 9],
    [1, 3, 3],
    [2, 3, 9],
    [3, 1, 9],
    [4, 1, 3],
  ])('scores %d matching and %d other subheadings with %d', (matching, others, score) => {
    expect(
      checkOf('subheadingsKeyword', { content: headings(matching, others), keyphrase: 'green coffee' }).score,
    ).toBe(score);
  });

  it.each([
    ['a short text without subheadings', { content: filler(299), keyphrase: 'coffee' }, 9],
    ['a long text without subheadings', { content: filler(300), keyphrase: 'coffee' }, 2],
    ['a cornerstone text', { content: filler(250), keyphrase: 'coffee', cornerstone: true }, 2],
    ['no keyphrase', { content: filler(10) }, 1],
    ['code and nothing else', { content: '<pre>brew(coffee)</pre>', keyphrase: 'coffee' }, 9],
    ['no text', { content: '', keyphrase: 'coffee' }, 1],
    [
      'H1 and H4, which do not count',
      { content: `<h1>Coffee</h1><h4>Coffee</h4>${filler(300)}`, keyphrase: 'coffee' },
      2,
    ],
  ])('scores %s', (_, input, score) => {
    expect(checkOf('subheadingsKeyword', input).score).toBe(score);
  });

  it('needs more than half of the words', () => {
    const content = `<h2>Dark coffee</h2>${filler(20)}`;
    expect(checkOf('subheadingsKeyword', { content, keyphrase: 'dark coffee beans' }).score).toBe(9);
    expect(checkOf('subheadingsKeyword', { content, keyphrase: 'dark beans' }).score).toBe(3);
  });

  it.each([
    ['<h2></h2>', 3],
    ['<h2>Coffee</h2><h2></h2><h3><img src="a.jpg"></h3>', 9],
    ['<h2>Coffee</h2><h2></h2><h2></h2><h2></h2>', 3],
    ['<blockquote><h2>Tea</h2></blockquote>', 9],
    ['<h2>Tea</h2><blockquote><h2>Coffee</h2></blockquote>', 3],
  ])('counts the subheadings of %s', (headings, score) => {
    const content = `${headings}${filler(400)}`;
    expect(checkOf('subheadingsKeyword', { content, keyphrase: 'coffee' }).score).toBe(score);
  });
});
