import { auditPage } from './audit-page';
import type { FetchedPage } from './fetched-page';
import type { Finding } from './finding';
import type { RobotsFile } from './robots/robots-file';
import { PAGE_RULES } from './rules/page-rules';
import { fetchedPage, SOUND_HTML } from './testing/sound-page';

const ROBOTS: RobotsFile = { url: 'https://garden.example/robots.txt', status: 200, text: 'User-agent: *\nAllow: /\n' };
const NOON = new Date('2026-03-01T12:00:00.000Z');

function findingsOf(changes: Partial<FetchedPage>): readonly Finding[] {
  return auditPage(fetchedPage(changes), ROBOTS, NOON).findings;
}

/** The sound page with one thing put in another's place. */
function brokenHtml(part: string | RegExp, replacement = ''): string {
  const html = SOUND_HTML.replace(part, replacement);
  if (html === SOUND_HTML) throw new Error(`The page has no ${part}`);
  return html;
}

const INTO_BODY = '</main>';
const INTO_HEAD = '</head>';

/** What is done to the sound page, and the one rule it then falls short of. */
const FAULTS: readonly (readonly [id: string, changes: Partial<FetchedPage>])[] = [
  ['status-error', { status: 404 }],
  [
    'redirect-chain',
    {
      redirects: [
        { url: 'https://garden.example/a', status: 301 },
        { url: 'https://garden.example/b', status: 302 },
      ],
    },
  ],
  ['mixed-content', { html: brokenHtml(INTO_BODY, '<script src="http://cdn.example/a.js"></script></main>') }],
  ['language-missing', { html: brokenHtml(' lang="en"') }],
  ['language-unknown', { html: brokenHtml(' lang="en"', ' lang="english"') }],
  ['viewport-missing', { html: brokenHtml(/<meta name="viewport"[^>]*>/) }],
  ['content-thin', { html: brokenHtml(/<p>Rain[^]*<h2>/, '<p>Short.</p><h2>') }],
  ['robots-noindex', { html: brokenHtml(INTO_HEAD, '<meta name="robots" content="noindex"></head>') }],
  ['robots-noindex', { headers: new Map([['x-robots-tag', 'googlebot: noindex']]) }],
  ['robots-noindex', { headers: new Map([['x-robots-tag', 'unavailable_after: Sun, 01 Feb 2026 10:00:00 GMT']]) }],
  ['robots-nofollow', { html: brokenHtml(INTO_HEAD, '<meta name="robots" content="nofollow"></head>') }],
  ['title-repeated', { html: brokenHtml('</head>', '<title>Another</title></head>') }],
  ['title-too-wide', { html: brokenHtml('how to choose', `how to choose ${'wide '.repeat(20)}`) }],
  ['description-missing', { html: brokenHtml(/<meta name="description"[^>]*>/) }],
  ['description-too-long', { html: brokenHtml('Which rain barrel', `Which rain barrel ${'really '.repeat(10)}`) }],
  ['description-too-short', { html: brokenHtml(/content="Which[^"]*"/, 'content="Rain barrels."') }],
  ['heading-one-missing', { html: brokenHtml(/<h1>[^]*?<\/h1>/, '') }],
  ['heading-one-repeated', { html: brokenHtml(INTO_BODY, '<h1>Again</h1></main>') }],
  ['heading-level-skipped', { html: brokenHtml(INTO_BODY, '<h2>Sizes</h2><h4>Litres</h4></main>') }],
  ['heading-empty', { html: brokenHtml(INTO_BODY, '<h2> <span></span></h2></main>') }],
  ['image-alt-missing', { html: brokenHtml(' alt="A green barrel below a gutter"') }],
  ['image-size-missing', { html: brokenHtml(' height="400"') }],
  ['link-text-empty', { html: brokenHtml('>All about gutters<', '> <') }],
  ['link-text-generic', { html: brokenHtml('All about gutters', 'Click here!') }],
  ['link-not-crawlable', { html: brokenHtml(INTO_BODY, '<a href="javascript:void(0)">Open</a></main>') }],
  ['link-internal-nofollow', { html: brokenHtml('<a href="/gutters"', '<a rel="nofollow" href="/gutters"') }],
  ['canonical-missing', { html: brokenHtml(/<link rel="canonical"[^>]*>/) }],
  ['canonical-invalid', { html: brokenHtml('canonical" href="https://garden.example/', 'canonical" href="/') }],
  [
    'canonical-elsewhere',
    { html: brokenHtml('canonical" href="https://garden.example/rain', 'canonical" href="https://garden.example/x') },
  ],
  ['hreflang-invalid', { html: brokenHtml('hreflang="de"', 'hreflang="deutsch"') }],
  ['hreflang-self-missing', { html: brokenHtml(/<link rel="alternate" hreflang="en"[^>]*>/) }],
  [
    'hreflang-repeated',
    { html: brokenHtml(INTO_HEAD, '<link rel="alternate" hreflang="de" href="https://garden.example/de/x"></head>') },
  ],
  ['structured-data-invalid', { html: brokenHtml('"headline":', 'headline:') }],
  [
    'structured-data-required-missing',
    { html: brokenHtml('"@type": "Article"', '"@type": "WebSite", "name": "Garden"') },
  ],
  ['structured-data-recommended-missing', { html: brokenHtml('"dateModified": "2026-03-02", ') }],
  ['open-graph-missing', { html: brokenHtml(/<meta property="og:type"[^>]*>/) }],
  ['twitter-card-missing', { html: brokenHtml(/<meta name="twitter:card"[^>]*>/) }],
  ['twitter-card-unknown', { html: brokenHtml('summary_large_image', 'huge') }],
  ['share-address-relative', { html: brokenHtml('og:image" content="https://garden.example', 'og:image" content="') }],
];

describe('auditPage', () => {
  it('finds no fault with a sound page', () => {
    expect(findingsOf({})).toEqual([]);
    expect(auditPage(fetchedPage(), ROBOTS, NOON).lighthouse.score).toBe(100);
  });

  it.each(FAULTS)('finds %s and nothing else', (id, changes) => {
    expect(findingsOf(changes).map((finding) => finding.id)).toEqual([id]);
  });

  it('finds what goes together: no title, no https, and two contradictions', () => {
    const insecure = SOUND_HTML.replaceAll('https://garden', 'http://garden');
    const conflicting = brokenHtml(INTO_HEAD, '<link rel="canonical" href="https://garden.example/other"></head>');
    const contradicting = brokenHtml(
      INTO_HEAD,
      '<meta name="robots" content="index"><meta name="robots" content="noindex"></head>',
    );
    expect(idsOf({ html: brokenHtml(/<title>[^]*?<\/title>/) })).toEqual(['title-missing']);
    expect(idsOf({ html: insecure, url: 'http://garden.example/rain-barrels' })).toEqual(['insecure-page']);
    expect(idsOf({ html: conflicting })).toEqual(['canonical-conflict']);
    expect(idsOf({ html: contradicting })).toEqual(['robots-noindex', 'robots-contradiction']);
  });

  it('has a fault in these tests for every rule', () => {
    const tested = new Set([
      ...FAULTS.map(([id]) => id),
      ...['title-missing', 'insecure-page', 'canonical-conflict', 'robots-contradiction'],
    ]);
    expect(PAGE_RULES.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it('shows the first places and counts them all', () => {
    const html = brokenHtml(INTO_BODY, `${'<img src="/x.png" width="1" height="1">'.repeat(30)}</main>`);
    const [finding] = findingsOf({ html });
    expect(finding).toMatchObject({ id: 'image-alt-missing', count: 30 });
    expect(finding?.evidence).toHaveLength(20);
  });

  it('does not take the image of an icon, a template or a fallback for one of the page', () => {
    const foreign =
      '<svg><title>Icon</title></svg><template><img src="a"></template><noscript><img src="b"></noscript>';
    expect(findingsOf({ html: brokenHtml(INTO_BODY, `${foreign}</main>`) })).toEqual([]);
  });

  it('accepts decoration without a text, and a name that leads nowhere', () => {
    const harmless = '<img src="/line.png" alt="" width="9" height="1"><a name="top"></a><a id="end" href=""></a>';
    expect(findingsOf({ html: brokenHtml(INTO_BODY, `${harmless}</main>`) })).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['one word', 'word'],
    ['unclosed tags', '<html><head><title>a<body><p><a href="x'],
    ['50,000 nested elements', `${'<div>'.repeat(50_000)}text${'</i>'.repeat(50_000)}`],
    ['NUL and a lone surrogate', '<title>a\0b\ud800</title>'],
    ['a million angle brackets', '<'.repeat(1_000_000)],
    ['deep structured data', `<script type="application/ld+json">${'['.repeat(20_000)}</script>`],
    [
      'deep valid structured data',
      `<script type="application/ld+json">${'['.repeat(5_000)}${']'.repeat(5_000)}</script>`,
    ],
  ])('answers to %s', (_name, html) => {
    const { summary, findings } = auditPage(fetchedPage({ html }), ROBOTS, NOON);
    expect(findings.length).toBeGreaterThan(3);
    expect(JSON.stringify(summary)).not.toContain('\\u0000');
  });
});

function idsOf(changes: Partial<FetchedPage>): string[] {
  return findingsOf(changes).map(({ id }) => id);
}
