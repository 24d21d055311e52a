import { auditSite, SITE_RULES } from './audit-site';
import type { CrawledSite } from './crawled-site';
import { fingerprintOf } from './duplicates/fingerprint';
import type { PageSummary } from './page-audit';

const HOST = 'https://garden.example';

/** A run of words like no other subject's. */
function wordsAbout(subject: string, count = 300): string[] {
  return Array.from({ length: count }, (_, index) => `${subject}${(index * 7919) % 1009}`);
}

function page(path: string, changes: Partial<PageSummary> = {}): PageSummary {
  const url = `${HOST}${path}`;
  return {
    requestedUrl: url,
    url,
    status: 200,
    redirects: [],
    depth: path === '/' ? 0 : 1,
    fromSitemap: true,
    title: `Title of ${path}`,
    description: `Description of ${path}`,
    canonical: url,
    alternates: [],
    indexable: true,
    links: [],
    wordCount: 300,
    fingerprint: fingerprintOf(wordsAbout(path)),
    ...changes,
  };
}

function linksTo(...paths: string[]): Pick<PageSummary, 'links'> {
  return { links: paths.map((path) => ({ url: new URL(path, HOST).href, followed: true })) };
}

const SOUND_PAGES = [page('/', linksTo('/a', '/b')), page('/a', linksTo('/')), page('/b', linksTo('/'))];

function site(changes: Partial<CrawledSite> = {}): CrawledSite {
  const pages = changes.pages ?? SOUND_PAGES;
  return {
    startUrl: `${HOST}/`,
    isWhole: true,
    sitemapsAreWhole: true,
    robots: {
      url: `${HOST}/robots.txt`,
      status: 200,
      text: `User-agent: *\nDisallow: /private\nSitemap: ${HOST}/map.xml`,
    },
    sitemaps: [`${HOST}/map.xml`],
    sitemapUrls: pages.map(({ url }) => url),
    llmsText: { status: 200, text: '# Garden\n\n- [Rain barrels](https://garden.example/a): how to choose one\n' },
    linkChecks: new Map(),
    ...changes,
    pages,
  };
}

const [FRONT, A, B] = SOUND_PAGES as [PageSummary, PageSummary, PageSummary];
const LISTED = SOUND_PAGES.map(({ url }) => url);

const FAULTS: readonly (readonly [id: string, evidence: string, changes: Partial<CrawledSite>])[] = [
  [
    'robots-file-invalid',
    'Line 1: no robot knows this: Dissallow: /',
    { robots: { url: `${HOST}/robots.txt`, status: 200, text: 'Dissallow: /' } },
  ],
  [
    'sitemap-missing',
    'No sitemap was found in robots.txt or at /sitemap.xml.',
    { sitemaps: [], sitemapUrls: [], pages: SOUND_PAGES.map((each) => ({ ...each, fromSitemap: false })) },
  ],
  ['sitemap-url-unfit', `${HOST}/private/x: robots.txt forbids it`, { sitemapUrls: [...LISTED, `${HOST}/private/x`] }],
  ['sitemap-url-missing', B.url, { sitemapUrls: [FRONT.url, A.url] }],
  ['page-orphaned', B.url, { pages: [page('/', linksTo('/a')), A, B] }],
  ['llms-text-missing', 'There is no llms.txt.', { llmsText: { status: 404, text: '' } }],
  [
    'llms-text-invalid',
    'There is no heading.',
    { llmsText: { status: 200, text: 'Please read [this](https://garden.example/a) and more words here.' } },
  ],
  [
    'link-broken',
    `${FRONT.url} → ${HOST}/gone: status 404`,
    {
      pages: [page('/', linksTo('/a', '/b', '/gone')), A, B],
      linkChecks: new Map([[`${HOST}/gone`, { status: 404 }]]),
    },
  ],
  [
    'link-broken',
    `${FRONT.url} → https://dead.example/: fetch.unreachable`,
    {
      pages: [page('/', linksTo('/a', '/b', 'https://dead.example/')), A, B],
      linkChecks: new Map([['https://dead.example/', { status: null, error: 'fetch.unreachable' }]]),
    },
  ],
  [
    'link-redirected',
    `${FRONT.url} → ${HOST}/old: redirects to ${A.url}`,
    {
      pages: [page('/', linksTo('/old', '/a', '/b')), A, B],
      linkChecks: new Map([[`${HOST}/old`, { status: 200, redirectedTo: A.url }]]),
    },
  ],
  [
    'title-duplicate',
    `“Same”: ${A.url} ${B.url}`,
    { pages: [FRONT, { ...A, title: 'Same' }, { ...B, title: 'Same' }] },
  ],
  [
    'description-duplicate',
    `“Same”: ${A.url} ${B.url}`,
    { pages: [FRONT, { ...A, description: 'Same' }, { ...B, description: 'Same' }] },
  ],
  ['content-duplicate', `100 % alike: ${A.url} ${B.url}`, { pages: [FRONT, A, { ...B, fingerprint: A.fingerprint }] }],
  [
    'hreflang-not-returned',
    `${A.url} names ${B.url} (de), which does not name it`,
    { pages: [FRONT, { ...A, alternates: [{ language: 'de', url: B.url }] }, B] },
  ],
];

describe('auditSite', () => {
  it('finds no fault with a sound site', () => {
    expect(auditSite(site())).toEqual([]);
  });

  it.each(FAULTS)('finds %s: %s', (id, evidence, changes) => {
    const findings = auditSite(site(changes));
    expect(findings.map((finding) => finding.id)).toEqual([id]);
    expect(findings[0]?.evidence).toEqual([evidence]);
  });

  it('finds a start page that robots.txt forbids, which a sitemap lists in vain', () => {
    const robots = { url: `${HOST}/robots.txt`, status: 200, text: 'User-agent: *\nDisallow: /\n' };
    expect(auditSite(site({ robots })).map(({ id }) => id)).toEqual(['robots-file-blocks-start', 'sitemap-url-unfit']);
  });

  it.each([
    ['status 404', { status: 404 }],
    ['is kept out of search results', { indexable: false }],
    [`its canonical address is ${HOST}/`, { canonical: `${HOST}/` }],
  ])('finds a canonical address that is unfit: %s', (reason, changes) => {
    const pages = [FRONT, { ...A, canonical: B.url }, { ...B, ...changes }];
    const findings = auditSite(site({ pages, sitemapUrls: [FRONT.url] }));
    expect(findings.find(({ id }) => id === 'canonical-target-unfit')?.evidence).toEqual([
      `${A.url} → ${B.url}: ${reason}`,
    ]);
  });

  it('has a fault in these tests for every rule', () => {
    const tested = new Set([...FAULTS.map(([id]) => id), 'robots-file-blocks-start', 'canonical-target-unfit']);
    expect(SITE_RULES.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it('names an address once, however many pages link to it', () => {
    const pages = [page('/', linksTo('/a', '/b', '/gone')), page('/a', linksTo('/gone')), page('/b', linksTo('/gone'))];
    const findings = auditSite(site({ pages, linkChecks: new Map([[`${HOST}/gone`, { status: 404 }]]) }));
    expect(findings.map(({ count, evidence }) => [count, evidence])).toEqual([
      [1, [`${HOST}/ → ${HOST}/gone: status 404, and 2 more pages with this link`]],
    ]);
  });

  it.each([
    ['https://shop.example/', { status: 400 }],
    ['https://shop.example/', { status: null, error: 'fetch.timed_out' }],
    ['https://shop.example/', { status: null, error: 'fetch.too_many_redirects' }],
  ])('does not call %s broken for %j', (url, check) => {
    const pages = [page('/', linksTo('/a', '/b', url)), A, B];
    expect(auditSite(site({ pages, linkChecks: new Map([[url, check]]) }))).toEqual([]);
  });

  it('lets further parts of a list repeat the first, and stand in no sitemap', () => {
    const list = page('/news', { ...linksTo('/'), title: 'News', description: 'All news.' });
    const further = [`/news/page/2/`, `/news?paged=3`].map((path) => ({
      ...list,
      requestedUrl: `${HOST}${path}`,
      url: `${HOST}${path}`,
      canonical: `${HOST}${path}`,
      fingerprint: [],
    }));
    const pages = [page('/', linksTo('/news', '/news/page/2/', '/news?paged=3')), list, ...further];
    expect(auditSite(site({ pages, sitemapUrls: [`${HOST}/`, list.url] }))).toEqual([]);
  });

  it('calls no versions of a page in several languages duplicates', () => {
    const alternates = [A, B].map(({ url }, index) => ({ language: ['en-US', 'en-GB'][index] ?? '', url }));
    const versions = [A, B].map((each) => ({ ...each, title: 'Same', alternates, fingerprint: A.fingerprint }));
    expect(auditSite(site({ pages: [FRONT, ...versions] }))).toEqual([]);
  });

  it('calls nothing missing that it may not have seen', () => {
    const pages = [page('/', linksTo('/a')), A, B];
    expect(auditSite(site({ pages, isWhole: false }))).toEqual([]);
    expect(auditSite(site({ sitemapUrls: [FRONT.url], sitemapsAreWhole: false }))).toEqual([]);
  });

  it('finds canonical addresses, language versions and sitemap entries that were not crawled, by asking for them', () => {
    const other = 'https://other.example/x';
    const named = { canonical: `${HOST}/moved`, alternates: [{ language: 'de', url: other }] };
    const linkChecks = new Map([
      [other, { status: 404 }],
      [`${HOST}/moved`, { status: 200, redirectedTo: A.url }],
    ]);
    const findings = auditSite(
      site({ pages: [FRONT, A, { ...B, ...named }], sitemapUrls: [FRONT.url, A.url, `${HOST}/moved`], linkChecks }),
    );
    expect(findings.map(({ id, evidence }) => [id, ...evidence])).toEqual([
      ['sitemap-url-unfit', `${HOST}/moved: redirects to ${A.url}`],
      ['hreflang-not-returned', `${B.url} names ${other} (de): status 404`],
      ['canonical-target-unfit', `${B.url} → ${HOST}/moved: redirects to ${A.url}`],
    ]);
  });

  it('takes no refusal of a robot for a broken link', () => {
    const pages = [page('/', linksTo('/a', '/b', 'https://shop.example/')), A, B];
    expect(auditSite(site({ pages, linkChecks: new Map([['https://shop.example/', { status: 403 }]]) }))).toEqual([]);
  });

  it('finds texts of which nine tenths are the same, and not those of which half is', () => {
    const words = wordsAbout('barrel');
    const withOwn = (share: number): readonly number[] =>
      fingerprintOf([...words.slice(0, words.length * (1 - share)), ...wordsAbout('other', words.length * share)]);
    const alike = auditSite(
      site({ pages: [FRONT, { ...A, fingerprint: fingerprintOf(words) }, { ...B, fingerprint: withOwn(0.04) }] }),
    );
    const different = auditSite(
      site({ pages: [FRONT, { ...A, fingerprint: fingerprintOf(words) }, { ...B, fingerprint: withOwn(0.5) }] }),
    );
    expect(alike.map(({ id }) => id)).toEqual(['content-duplicate']);
    expect(different).toEqual([]);
  });
});
