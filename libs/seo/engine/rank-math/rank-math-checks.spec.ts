import { checkOf, filler, markedBy } from '../testing/check-of';

const keyphrase = 'green coffee';
const permalink = 'https://shop.example/green-coffee/';

function contentOf(words: number, uses: number): string {
  return `<p>${'Green coffee '.repeat(uses)}</p>${filler(words - 2 * uses)}`;
}

describe('Rank Math tests', () => {
  it.each([
    ['keywordInTitle', { title: 'All about Green Coffee' }, 36],
    ['keywordInTitle', { title: 'Green and other coffee' }, 0],
    ['keywordInTitle', { title: 'Green coffee', locale: 'de_DE' }, 38],
    ['keywordInMetaDescription', { metaDescription: 'evergreen coffees' }, 2],
    ['keywordInMetaDescription', { metaDescription: 'coffee' }, 0],
    ['keywordInPermalink', { slug: 'best-green-coffee' }, 5],
    ['keywordInPermalink', { slug: 'coffee-green' }, 0],
    ['keywordIn10Percent', { content: `${filler(398)}<p>Green coffee</p>` }, 3],
    ['keywordIn10Percent', { content: `${filler(399)}<p>Green coffee</p>` }, 0],
    ['keywordIn10Percent', { content: `${filler(48)}<p>Green coffee</p>${filler(450)}` }, 3],
    ['keywordIn10Percent', { content: '<p>Green</p><p>coffee</p>' }, 0],
    ['keywordInContent', { content: '<p>The green\n  coffee</p>' }, 3],
    ['keywordInContent', { content: '<p>The coffee is green</p>' }, 0],
    ['keywordInSubheadings', { content: '<h4>Why green coffee?</h4>' }, 3],
    ['keywordInSubheadings', { content: '<h1>Why green coffee?</h1>' }, 0],
    ['keywordInImageAlt', { content: '<img src="a.jpg" alt="A bag of green coffee">' }, 2],
    ['keywordInImageAlt', { content: '<img src="a.jpg" alt="A bag">' }, 0],
    ['lengthPermalink', { permalink: 'x'.repeat(75) }, 4],
    ['lengthPermalink', { permalink: 'x'.repeat(76) }, 0],
    ['lengthPermalink', { permalink: '' }, null],
    ['linksHasExternals', { content: '<a href="https://other.example/">x</a>' }, 4],
    ['linksHasExternals', { content: '<a href="/x">x</a>' }, 0],
    ['linksNotAllExternals', { content: '<a href="https://other.example/">x</a>' }, 2],
    ['linksNotAllExternals', { content: '<a href="https://other.example/" rel="nofollow">x</a>' }, 0],
    ['linksHasInternal', { content: '<a href="/x">x</a>' }, 5],
    ['linksHasInternal', { content: '<a href="https://other.example/">x</a>' }, 0],
    ['titleStartWithKeyword', { title: 'Our green coffee for you and everyone' }, 3],
    ['titleStartWithKeyword', { title: 'For you and everyone: green coffee' }, 0],
    ['titleSentiment', { title: 'Wonderful mornings' }, 1],
    ['titleSentiment', { title: 'Terrible mornings' }, 1],
    ['titleSentiment', { title: 'Mornings' }, 0],
    ['titleSentiment', { title: 'เช้า', locale: 'th' }, null],
    ['titleHasPowerWords', { title: 'The proven way' }, 1],
    ['titleHasPowerWords', { title: 'The way' }, 0],
    ['titleHasPowerWords', { title: 'ทาง', locale: 'th' }, null],
    ['titleHasNumber', { title: '7 ways' }, 1],
    ['titleHasNumber', { title: '๗ วิธี' }, 1],
    ['titleHasNumber', { title: 'Seven ways' }, 0],
    ['contentHasTOC', { content: '<!-- wp:rank-math/toc-block --><div></div>' }, 2],
    ['contentHasTOC', { content: '<div class="yoast-table-of-contents"></div>' }, 2],
    ['contentHasTOC', { content: '<p>Table of contents</p>' }, 0],
    ['contentHasShortParagraphs', { content: filler(120) }, 3],
    ['contentHasShortParagraphs', { content: filler(121) }, 0],
    ['contentHasShortParagraphs', { content: '' }, 0],
  ])('%s of %j gives %s points', (id, input, score) => {
    expect(checkOf(id, { keyphrase, permalink, ...input }).score).toBe(score);
  });

  it.each([
    [599, 0],
    [600, 2],
    [1000, 2],
    [1001, 3],
    [1500, 3],
    [1501, 4],
    [2000, 4],
    [2001, 5],
    [2500, 5],
    [2501, 8],
  ])('lengthContent gives %d words %d points', (words, score) => {
    expect(checkOf('lengthContent', { content: filler(words) }).score).toBe(score);
  });

  it.each([
    [49, 0],
    [50, 2],
    [74, 2],
    [75, 6],
    [76, 3],
    [99, 3],
    [100, 6],
    [250, 6],
    [251, 0],
  ])('keywordDensity gives %d uses in ten thousand words %d points', (uses, score) => {
    expect(checkOf('keywordDensity', { content: contentOf(10_000, uses), keyphrase }).score).toBe(score);
  });

  it.each([
    [0, 0, 0],
    [1, 0, 1],
    [2, 0, 2],
    [3, 0, 4],
    [4, 0, 6],
    [9, 0, 6],
    [0, 1, 1],
    [0, 3, 2],
    [3, 3, 6],
    [4, 2, 6],
  ])('contentHasAssets gives %d images and %d videos %d points', (images, videos, score) => {
    const video = '<iframe src="https://www.youtube.com/embed/x"></iframe>';
    const content = '<img src="a.jpg">'.repeat(images) + video.repeat(videos);
    expect(checkOf('contentHasAssets', { content }).score).toBe(score);
  });

  it('marks the keyword, whatever white space and quotes it has', () => {
    const content = "<p>Grandma&rsquo;s\u00a0coffee and grandma's  <b>coffee</b></p>";
    expect(markedBy('keywordInContent', { content, keyphrase: 'grandma’s coffee' })).toEqual([
      'Grandma&rsquo;s\u00a0coffee',
      "grandma's  <b>coffee",
    ]);
  });

  it('takes the signs of a keyphrase literally', () => {
    expect(checkOf('keywordInContent', { content: '<p>C++ (2) [x]</p>', keyphrase: 'c++ (2) [x]' }).score).toBe(3);
    expect(checkOf('keywordInContent', { content: '<p>ccc</p>', keyphrase: 'c++' }).score).toBe(0);
  });
});
