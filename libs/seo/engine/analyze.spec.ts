import { analyze } from './analyze';
import { allChecksOf } from './testing/check-of';

const GOOD_POST = {
  title: 'Green coffee: 7 proven ways to brew it',
  metaDescription:
    'Green coffee tastes mild and fresh. Read how to choose the beans, how to grind them at home, and how long a good pot takes to brew.',
  slug: 'green-coffee',
  permalink: 'https://shop.example/green-coffee/',
  keyphrase: 'green coffee',
  locale: 'en_US',
  content: [
    '<p>Green coffee is what a roaster starts with. However, few drinkers have tasted it.</p>',
    '<img src="a.jpg" alt="A bag of green coffee">',
    '<h2>Why green coffee?</h2>',
    ...Array.from(
      { length: 12 },
      (_, index) =>
        `<p>Nobody knew number ${index}. Because beans keep long, farmers store them dry. Then buyers come to smell, taste and weigh the sacks.</p>`,
    ),
    '<h2>Where to buy</h2>',
    '<p>Ask <a href="https://other.example/">a roaster</a> or see <a href="/shop">our shelf</a>. Also, green coffee ships well.</p>',
    '<p>Therefore, order early.</p>'.repeat(10),
  ].join('\n'),
};

describe('analyze', () => {
  it('has no complaint about a well-kept post', () => {
    const { scorecards, locale, language } = analyze(GOOD_POST);
    const complaints = scorecards.yoast.seo.checks.filter(({ rating }) => rating === 'bad' || rating === 'ok');
    expect(complaints.map(({ id }) => id)).toEqual([]);
    expect(scorecards.yoast.readability.score).toBe(90);
    expect({ locale, language }).toEqual({ locale: 'en_US', language: 'en' });
  });

  it.each([
    ['post', 17],
    ['page', 17],
    ['product', 15],
    ['taxonomy', 11],
  ] as const)('runs the checks of a %s', (contentType, count) => {
    expect(analyze({ ...GOOD_POST, contentType }).scorecards.yoast.seo.checks).toHaveLength(count);
  });

  it('never gives an empty text anything', () => {
    const { content, ...rest } = GOOD_POST;
    for (const empty of [
      '',
      '   ',
      '<p></p>',
      '<!-- wp:paragraph -->',
      '<pre>code</pre>',
      '<img src="a.jpg" alt="green coffee">',
    ]) {
      const { yoast, rankMath } = analyze({ ...rest, content: empty }).scorecards;
      expect(
        Math.max(yoast.seo.score, yoast.seo.libraryScore, yoast.readability.score, rankMath.score),
      ).toBeLessThanOrEqual(0);
    }
    expect(content).not.toBe('');
  });

  it('scores nothing at all as WordPress does', () => {
    expect(analyze({ content: '' }).scorecards.yoast.seo).toMatchObject({
      score: -713,
      libraryScore: -713,
      rating: 'bad',
    });
  });

  it('gives each check an id of its own, a score within bounds and a message', () => {
    const { yoast, rankMath } = analyze(GOOD_POST).scorecards;
    for (const { checks } of [yoast.seo, yoast.readability, rankMath]) {
      expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    }
    for (const { score, maxScore, rating, message } of allChecksOf(analyze(GOOD_POST))) {
      expect(score ?? 0).toBeLessThanOrEqual(maxScore);
      expect(score === null).toBe(rating === 'notApplicable');
      expect(message).toMatch(/\.$/);
    }
  });

  it.each([
    [true, 'en_US', true],
    [false, 'en_US', false],
    [true, 'hr', false],
    [true, 'th', false],
  ])('with word forms wanted: %s, in %s, says whether they matched: %s', (wordForms, locale, matched) => {
    expect(analyze({ ...GOOD_POST, wordForms, locale }).wordForms).toBe(matched);
  });

  it.each([
    [undefined, 'เราขายกาแฟ', 'th', 'th'],
    [undefined, 'コーヒーを売る', 'ja', 'ja'],
    [undefined, 'We sell coffee', 'en_US', 'en'],
    ['pt-BR', 'x', 'pt-BR', 'pt'],
    ['de_DE_formal', 'x', 'de_DE_formal', 'de'],
    ['xx', 'x', 'xx', 'xx'],
  ])('takes the locale %s of %j for %s', (locale, content, expected, language) => {
    expect(analyze({ content, locale })).toMatchObject({ locale: expected, language });
  });

  it('says of every check without data for the language that it does not apply', () => {
    const silent = allChecksOf(analyze({ ...GOOD_POST, locale: 'hr' })).filter(
      ({ rating }) => rating === 'notApplicable',
    );
    expect(silent.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'functionWordsInKeyphrase',
        'textTransitionWords',
        'passiveVoice',
        'sentenceBeginnings',
        'titleSentiment',
      ]),
    );
  });
});
