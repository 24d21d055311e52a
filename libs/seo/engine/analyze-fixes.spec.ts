import type { AnalysisInput, ContentType } from './analysis-input';
import { analyze } from './analyze';
import { allChecksOf, checkOf, filler } from './testing/check-of';

const SENTENCE =
  'The roaster was repaired by our neighbour, and nobody in the whole long street had ever heard it hum so quietly.';
const TEXTS: readonly AnalysisInput[] = [
  { content: '' },
  { content: '<p>Hello.</p>', keyphrase: 'green coffee' },
  { content: filler(700), keyphrase: 'the' },
  {
    content: `<h1>Tea</h1><h1>Tea</h1><p class="has-text-align-center">${`${SENTENCE} `.repeat(60)}</p><img src="a.jpg">`,
    keyphrase: 'a very long keyphrase about green coffee beans roasted slowly in copper drums',
    title: 'Green '.repeat(30),
    metaDescription: 'Coffee',
    slug: 'tea',
    permalink: `https://shop.example/${'tea-'.repeat(30)}`,
    otherPostsWithKeyphrase: 3,
  },
  {
    content:
      `<h2>Green coffee</h2>${'<p>Green coffee is green coffee.</p>'.repeat(60)}<h2>Green coffee</h2>` +
      '<p><a href="https://other.example/" rel="nofollow">Green coffee</a></p>' +
      '<img src="a.jpg" alt="green coffee">'.repeat(8),
    keyphrase: 'green coffee',
    title: 'All about green coffee',
    metaDescription: 'Green coffee, green coffee, green coffee. '.repeat(5),
    slug: 'coffee-green',
    permalink: 'https://shop.example/coffee-green/',
    relatedKeyphrases: [{ keyphrase: 'roaster' }, { keyphrase: 'green coffee' }],
    otherPostsWithKeyphrase: 1,
  },
];
const CONTENT_TYPES: readonly ContentType[] = ['post', 'product', 'taxonomy'];

const CASES = TEXTS.flatMap((text) =>
  CONTENT_TYPES.flatMap((contentType) => [false, true].map((cornerstone) => ({ ...text, contentType, cornerstone }))),
);

describe('what an analysis says of a check that is not green', () => {
  it.each(CASES)('says what to do, in numbers: %#', (input) => {
    const poor = allChecksOf(analyze(input)).filter(({ rating }) => rating === 'bad' || rating === 'ok');
    expect(poor.filter(({ fix, message }) => fix === undefined || message === '')).toEqual([]);
    expect(poor.filter(({ fix }) => fix?.delta === 0 || fix?.delta !== fix!.target - fix!.current)).toEqual([]);
    expect(poor.filter(({ fix }) => !Number.isInteger(fix?.target) || fix!.target < 0)).toEqual([]);
  });

  it('leaves no check of the texts above untouched', () => {
    const poor = new Set(
      CASES.flatMap((input) =>
        allChecksOf(analyze(input))
          .filter(({ fix }) => fix)
          .map(({ id }) => id),
      ),
    );
    expect(poor.size).toBeGreaterThan(40);
  });
});

describe('a fix', () => {
  const keyphrase = 'green coffee';
  const NOFOLLOW = '<a href="https://other.example/" rel="nofollow">x</a>';
  const VIDEO = '<iframe src="https://www.youtube.com/embed/x"></iframe>';

  it.each([
    ['linksNotAllExternals', { content: 'No link.' }, 'addExternalLinks', 0, 1],
    ['linksNotAllExternals', { content: NOFOLLOW }, 'followLinks', 0, 1],
    ['contentHasAssets', { content: `${VIDEO.repeat(2)}<img src="a.jpg">` }, 'addImages', 1, 3],
    ['contentHasAssets', { content: VIDEO }, 'addImages', 0, 4],
    ['keywordInImageAlt', { content: 'No image.', keyphrase }, 'addImages', 0, 1],
    ['keywordInImageAlt', { content: '<img src="a.jpg">', keyphrase }, 'addKeyphraseToAlts', 0, 1],
    ['keyphraseDistribution', { content: 'One sentence.', keyphrase }, 'addKeyphrase', 0, 1],
    ['keyphraseDistribution', { content: `${SENTENCE} `.repeat(20), keyphrase }, 'spreadKeyphrase', 20, 6],
  ])('of %s in %j can be carried out', (id, input, action, current, target) => {
    expect(checkOf(id, input).fix).toEqual({ action, current, target, delta: target - current });
  });
});

describe('the uses of a keyphrase that a fix asks for', () => {
  const KEYPHRASES = ['coffee', 'green coffee', 'raw green coffee beans brazil'];

  it.each(
    ['keyphraseDensity', 'keywordDensity'].flatMap((id) =>
      KEYPHRASES.flatMap((keyphrase) =>
        [45, 60, 99, 100, 400, 1_400, 4_100].map((words) => [id, keyphrase, words] as const),
      ),
    ),
  )('are enough for %s when “%s” is added to %d words', (id, keyphrase, words) => {
    const content = filler(words);
    const { fix } = checkOf(id, { content, keyphrase, locale: 'en_US' });
    expect(fix?.action).toBe('addKeyphrase');
    const added = `${content}${`<p>${keyphrase}.</p>`.repeat(fix!.delta)}`;
    expect(checkOf(id, { content: added, keyphrase, locale: 'en_US' }).rating).toBe('good');
  });
});

describe('content without words', () => {
  const EMPTY = ['', ' \n', '<p></p>', '<p>&nbsp;</p><!-- wp:spacer -->', '<img src="a.jpg" alt="green coffee">'];
  const everything = {
    keyphrase: 'green coffee',
    title: 'Green coffee',
    metaDescription:
      'Green coffee is coffee whose beans were never roasted, and this page says where it grows, who picks it and how it tastes.',
    slug: 'green-coffee',
    permalink: 'https://shop.example/green-coffee/',
    relatedKeyphrases: [{ keyphrase: 'green coffee' }],
    otherPostsWithKeyphrase: 0,
  };

  it.each(
    EMPTY.flatMap((content) =>
      CONTENT_TYPES.flatMap((contentType) =>
        [false, true].map((cornerstone) => ({ ...everything, content, contentType, cornerstone })),
      ),
    ),
  )('earns nothing on any scorecard: %#', (input) => {
    const { yoast, rankMath } = analyze(input).scorecards;
    const totals = [yoast.seo, yoast.readability, yoast.premium, ...yoast.related, rankMath].map(({ score }) => score);
    expect(Math.max(...totals, yoast.seo.libraryScore)).toBeLessThanOrEqual(0);
  });
});
