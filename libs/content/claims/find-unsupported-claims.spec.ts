import { findUnsupportedClaims } from './find-unsupported-claims';

const sourceUrl = 'https://water.example/roofs';
const facts = [{ statement: 'Mulch lowers the water use of a bed by 40 %.', sourceUrl }];
const find = (html: string, context = {}): string[] =>
  findUnsupportedClaims(html, 'en', facts, context).map(({ kind }) => kind);

describe('findUnsupportedClaims', () => {
  it.each([
    ['a statistic', '<p>Mulch keeps 30 percent of weeds away.</p>', ['number']],
    ['a year', '<p>It began in 1950.</p>', ['date']],
    ['a study with figures and a year', '<p>A study by Kew in 2019 found 30 percent less.</p>', ['study']],
    [
      'claims of one paragraph, sentence by sentence',
      '<p>It began in 1950. Calm followed. Experts agree on mulch.</p>',
      ['date', 'study'],
    ],
    [
      'claims in lists and cells',
      '<ul><li>It cost $5</li></ul><table><tr><td>30 %</td></tr></table>',
      ['number', 'number'],
    ],
    ['a claim that is written with markup', '<p>It keeps <strong>30</strong>&nbsp;% away.</p>', ['number']],
  ])('finds %s', (_, html, kinds) => {
    expect(find(html)).toEqual(kinds);
  });

  it.each([
    ['says what a fact says', '<p>With mulch, a bed’s water use falls by 40 percent.</p>'],
    ['cites its source', `<p>Beds <a href="${sourceUrl}">lose 30 percent less</a>.</p>`],
    ['cites a source of its own', '<p>Beds <a href="https://kew.example/">lose 30 percent less</a>.</p>'],
    ['stands in a heading', '<h2>30 percent less water</h2>'],
    ['stands in code', '<pre><code>width: 30%</code></pre>'],
    ['means all of it', '<p>I am 100 percent sure.</p>'],
  ])('finds none in what %s', (_, html) => {
    expect(find(html)).toEqual([]);
  });

  it('needs more than the figure of a fact', () => {
    expect(find('<p>Nearly 40 percent of drivers speed.</p>')).toEqual(['number']);
  });

  it('takes no link to a related post for a source', () => {
    const html = '<p>Beds <a href="https://garden.example/mulch">lose 30 percent less</a>.</p>';
    expect(find(html, { relatedPosts: [{ title: 'Mulch', url: 'https://garden.example/mulch' }] })).toEqual(['number']);
  });

  it.each([{ keyphrase: 'the 80 percent rule' }, { title: 'Why 80 percent is enough' }])(
    'knows the figures of %j',
    (context) => {
      expect(find('<p>At 80 percent you stop.</p>', context)).toEqual([]);
    },
  );

  it('sees signs alone in other languages', () => {
    const html = '<p>Se maksaa 5 €. Vettä säästyy 30 %. Tutkimusten mukaan se auttaa.</p>';
    expect(findUnsupportedClaims(html, 'fi', [])).toHaveLength(2);
  });

  it.each(['1', '1 ', '1,1', 'study ', 'in 2000 ', '%', 'a', 'according to ', '<p>', '1 a '])(
    'takes a long row of "%s"',
    (piece) => {
      expect(Array.isArray(find(piece.repeat(100_000 / piece.length)))).toBe(true);
    },
  );
});
