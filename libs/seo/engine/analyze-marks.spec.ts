import { markedBy } from './testing/check-of';

const KEYPHRASE = 'green coffee';

describe('marks', () => {
  it.each([
    ['<p>gr<b>ee</b>n coffee</p>', ['gr<b>ee</b>n coffee']],
    ['<p><i>green</i>&nbsp;coffee</p>', ['green</i>&nbsp;coffee']],
    ['<p>Tom &amp; Jerry: gre&#101;n cof&shy;fee, green coffee</p>', ['green coffee']],
    ['<p>👩‍🌾 &#x1F600; green\r\ncoffee</p>\r\n<p>green coffee</p>', ['green\r\ncoffee', 'green coffee']],
    ['<h2 title="green coffee">Green&#32;coffee</h2>', ['Green&#32;coffee']],
    ['<!-- green coffee --><p>a &lt;b&gt; green<br>coffee</p>', ['green<br>coffee']],
  ])('of the keyphrase in %j are where it stands', (content, marked) => {
    expect(markedBy('keywordInContent', { content, keyphrase: KEYPHRASE })).toEqual(marked);
  });

  it.each([
    ['<p>😀 Brewed <b>gre&#101;n</b> coffee &amp; tea.</p>', ['gre&#101;n', 'coffee']],
    ['<p>Coffee,\r\n<em>so gr<i>een</i></em>.</p>', ['gr<i>een', 'Coffee']],
  ])('of its words in %j are where they stand', (content, marked) => {
    expect(markedBy('keyphraseDensity', { content, keyphrase: KEYPHRASE, locale: 'en_US' })).toEqual(marked);
  });

  it('of too few are those that lack the keyphrase, of too many those that have it', () => {
    const keyphrase = KEYPHRASE;
    const heading = (text: string, times: number) => `<h2>${text}</h2>`.repeat(times);
    const image = (alt: string, times: number) => `<img alt="${alt}">`.repeat(times);
    const few = `${heading('Green coffee', 1)}${heading('Tea', 5)}${image('green coffee', 1)}${image('tea', 4)}`;
    const many = `${heading('Green coffee', 5)}${heading('Tea', 1)}${image('green coffee', 5)}`;
    const marked = (id: string, content: string) => new Set(markedBy(id, { content: `${content}Text.`, keyphrase }));
    expect(marked('subheadingsKeyword', few)).toEqual(new Set(['Tea']));
    expect(marked('subheadingsKeyword', many)).toEqual(new Set(['Green coffee']));
    expect(marked('imageKeyphrase', few)).toEqual(new Set(['<img alt="tea">']));
    expect(marked('imageKeyphrase', many)).toEqual(new Set(['<img alt="green coffee">']));
  });

  it('are the nofollow links of which one should be followed', () => {
    const link = '<a href="https://other.example/?a=1&amp;b=2" rel="nofollow">☕ <b>x</b></a>';
    expect(markedBy('linksNotAllExternals', { content: `<p>😀 ${link}</p>` })).toEqual([link]);
  });
});
