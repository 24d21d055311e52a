import type { AnalysisAnswer } from '../../apps/api/src/seo/analysis.dto';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const ANALYSES = '/api/v1/seo/analyses';

const POND = `<h2>Plan the garden pond</h2>
<p>A garden pond wants a calm spot. However, a garden pond wants a few hours of sun, too.</p>
<p>Dig it in steps &amp; line it. Then let the water stand for a week. <a href="https://example.com/fish">Fish</a> come last.</p>`;

const RATINGS = ['bad', 'ok', 'good', 'info', 'notApplicable'];

describe('SEO analyses', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker();
  });
  afterAll(() => service.stop());

  async function analyse(request: object): Promise<AnalysisAnswer> {
    const response = await service.request(ANALYSES, { json: request });
    expect(response.status).toBe(200);
    return (await response.json()) as AnalysisAnswer;
  }

  it('answers in the form that callers rely on', async () => {
    const answer = await analyse({
      content: POND,
      title: 'Garden pond: where to begin',
      metaDescription: 'How to plan a garden pond.',
      slug: 'garden-pond',
      permalink: 'https://garden.example/garden-pond/',
      keyphrase: 'garden pond',
      synonyms: ['water feature'],
      locale: 'en_GB',
      contentType: 'post',
      cornerstone: false,
      wordForms: true,
    });

    expect(answer).toEqual({
      locale: 'en_GB',
      language: 'en',
      wordForms: true,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      scorecards: {
        yoast: {
          seo: {
            score: expect.any(Number),
            libraryScore: expect.any(Number),
            rating: expect.any(String),
            checks: expect.any(Array),
          },
          readability: { score: expect.any(Number), rating: expect.any(String), checks: expect.any(Array) },
          premium: { score: expect.any(Number), rating: expect.any(String), checks: expect.any(Array) },
          related: [],
        },
        rankMath: { score: expect.any(Number), rating: expect.any(String), checks: expect.any(Array) },
      },
      insights: {
        wordCount: 39,
        sentenceCount: expect.any(Number),
        paragraphCount: expect.any(Number),
        readingTimeSeconds: expect.any(Number),
        fleschReadingEase: expect.any(Number),
        keyphraseCount: 3,
        keyphraseDensityPercent: expect.any(Number),
        prominentPhrases: expect.any(Array),
      },
    });
  });

  it('gives every check an id, a rating and a place in the content that was sent', async () => {
    const { scorecards } = await analyse({ content: POND, keyphrase: 'garden pond', locale: 'en_US' });
    const { seo, readability } = scorecards.yoast;
    const checks = [...seo.checks, ...readability.checks, ...scorecards.rankMath.checks];

    expect(checks.map(({ id }) => id)).toEqual(expect.arrayContaining(['keyphraseDensity', 'textLength']));
    for (const check of checks) {
      expect(RATINGS).toContain(check.rating);
      expect(check.score === null).toBe(check.rating === 'notApplicable');
      expect(check.message).not.toBe('');
    }
    const fixes = checks.flatMap(({ fix }) => fix ?? []);
    expect(fixes.length).toBeGreaterThan(0);
    for (const { delta, target, current } of fixes) expect(delta).toBeCloseTo(target - current, 6);
    const marks = checks.flatMap((check) => check.marks ?? []);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter(({ start, end }) => start < 0 || end <= start || end > POND.length)).toEqual([]);
  });

  it('needs the content only, and scores the same text alike', async () => {
    const first = await analyse({ content: POND });
    expect(await analyse({ content: POND })).toEqual(first);
    expect((await analyse({ content: `${POND} ` })).contentHash).not.toBe(first.contentHash);
  });

  it('takes null for left out', async () => {
    const nothing = { title: null, metaDescription: null, slug: null, permalink: null, keyphrase: null };
    const choices = { synonyms: null, locale: null, contentType: null, cornerstone: null, wordForms: null };
    const more = { relatedKeyphrases: null, otherPostsWithKeyphrase: null };
    expect(await analyse({ content: POND, ...nothing, ...choices, ...more })).toEqual(await analyse({ content: POND }));
  });

  it.each([
    ['<p>Der Teich im Garten braucht einen ruhigen Platz und ein paar Stunden Sonne.</p>', 'de', 'de'],
    ['<p>El estanque del jardín necesita un lugar tranquilo y unas horas de sol.</p>', 'es', 'es'],
    ['<p>บ่อน้ำในสวนต้องการที่สงบ</p>', 'th', 'th'],
    ['<p>Pond.</p>', 'en_US', 'en'],
  ])('finds out the language of %s', async (content, locale, language) => {
    expect(await analyse({ content })).toMatchObject({ locale, language });
  });

  it('does not guess where it does not know the language', async () => {
    const { scorecards, language } = await analyse({ content: '<p>Nuqneh. Qapla.</p>', locale: 'tlh' });
    expect(language).toBe('tlh');
    expect(scorecards.yoast.readability.checks.map(({ rating }) => rating)).toContain('notApplicable');
  });

  it.each([
    [{ title: 'Garden pond' }, '/content'],
    [{ content: POND, locale: 'British' }, '/locale'],
    [{ content: POND, contentType: 'poem' }, '/contentType'],
    [{ content: POND, cornerstone: 'yes' }, '/cornerstone'],
    [{ content: POND, url: 'https://example.com' }, '/url'],
    [{ content: 'x'.repeat(1_000_001) }, '/content'],
  ])('names what is wrong with a request', async (request, pointer) => {
    const problem = await readProblem(await service.request(ANALYSES, { json: request }));
    expect(problem).toMatchObject({ status: 400, code: 'request.invalid', errors: [{ pointer }] });
  });
});
