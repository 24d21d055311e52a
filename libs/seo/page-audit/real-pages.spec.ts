import { auditPage } from './audit-page';
import { proseAbout, fetchedPage } from './testing/sound-page';

const ROBOTS = { url: 'https://blog.example/robots.txt', status: 200, text: 'User-agent: *\nDisallow: /wp-admin/\n' };
const NOON = new Date('2026-03-01T12:00:00.000Z');
const DESCRIPTION =
  'What to plant below a rain barrel, when to water it, and which plants do well without any sun at all.';

interface Markup {
  readonly head?: string;
  readonly body?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Findings of a page that is sound but for what is given. */
function idsOf({ head = '', body = '', url = 'https://blog.example/rain/', headers = {} }: Markup): string[] {
  const html = `<!doctype html><html lang="en-US"><head><title>Below the rain barrel</title>
<meta name="description" content="${DESCRIPTION}"/><meta name="viewport" content="width=device-width">
<meta property="og:title" name="twitter:title" content="x"/><meta property="og:type" content="article"/>
<meta property="og:url" content="${url}"/><meta property="og:image:url" content="https://blog.example/a.jpg"/>
<meta name="twitter:card" content="summary"/>
${head.includes('canonical') ? '' : `<link rel="canonical" href="${url}"/>`}${head}</head>
<body><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<main id="content"><h1>Below the barrel</h1>${proseAbout('The fern')}${body}</main></body></html>`;
  const fetched = fetchedPage({ html, url, headers: new Map(Object.entries(headers)) });
  return auditPage(fetched, ROBOTS, NOON).findings.map(({ id }) => id);
}

const SOUND: readonly (readonly [name: string, page: Markup])[] = [
  [
    'responsive and lazy images',
    {
      body:
        '<img src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E" data-src="/a.jpg" alt="Fern" width="9" height="9" ' +
        'srcset="https://cdn.example/w_300,h_200/a.jpg 300w, /b.jpg 2x" loading="lazy"><noscript><img src="http://blog.example/a.jpg"></noscript>',
    },
  ],
  [
    'icon links whose name stands in the drawing, in a label, or in a title',
    {
      body:
        '<a href="/feed/"><svg><title>News feed</title><path d="M0 0"/></svg></a><a href="/x"><svg aria-label="X"/></a>' +
        '<a href="/m"><i title="Mastodon"></i></a><a href="/b" aria-labelledby="bluesky"><i></i></a>',
    },
  ],
  ['a drawing that closes itself', { body: '<svg class="icon"/><h2>After it</h2><a href="/y">A page about ferns</a>' }],
  [
    'a heading that is a logo',
    { body: '<h2><a href="/"><img src="/l.png" alt="The blog" width="9" height="9"></a></h2>' },
  ],
  [
    'a teaser image beside its link',
    { body: '<a href="/p/" aria-hidden="true" tabindex="-1"><img src="/p.jpg" alt="" width="1" height="1"></a>' },
  ],
  [
    'telephone, mail and fragments',
    {
      body: '<a href="tel:+491234">+49 1234</a><a href="mailto:a@blog.example">Write</a><a href="#top">Top of page</a>',
    },
  ],
  ['a button made of an anchor', { body: '<a role="button" href="javascript:void(0)">Menu</a><a id="note-1"></a>' }],
  [
    'comment and cart links',
    {
      body: '<a rel="nofollow" href="/rain/?replytocom=5#respond">Reply to Ann</a><a rel="nofollow" href="?add-to-cart=7">Add a barrel</a>',
    },
  ],
  [
    'language versions with x-default, scripts, regions and rare languages',
    {
      head: ['x-default', 'en-US', 'zh-Hant-TW', 'es-419', 'azb', 'haz']
        .map((tag) => `<link rel="alternate" hreflang="${tag}" href="https://blog.example/rain/"/>`)
        .join(''),
    },
  ],
  [
    'hosts in capitals, default ports and encoded letters',
    {
      head: '<link rel="canonical" href="HTTPS://Blog.Example:443/caf%c3%a9/">',
      url: 'https://blog.example/caf%C3%A9/',
    },
  ],
  [
    'feeds and oEmbed',
    {
      head: '<link rel="alternate" type="application/rss+xml" href="http://blog.example/feed/"><link rel="shortlink" href="http://blog.example/?p=1">',
    },
  ],
  [
    'requests that are upgraded',
    {
      body: '<img src="http://blog.example/a.jpg" alt="" width="1" height="1">',
      headers: { 'content-security-policy': 'upgrade-insecure-requests' },
    },
  ],
  [
    'a language version of another page in the text',
    { body: '<link rel="canonical" href="/elsewhere"><link rel="alternate" hreflang="zz" href="/x">' },
  ],
  [
    'XHTML',
    {
      body: '<a name="part"/><div/><script src="/a.js"/><p>More about ferns</p>',
      headers: { 'content-type': 'application/xhtml+xml' },
    },
  ],
  [
    'links around blocks',
    {
      body: '<a href="/p"><h3 hidden></h3><div>Read</div><div>more&nbsp;of&nbsp;ferns</div></a>'.replace(
        '<h3 hidden></h3>',
        '',
      ),
    },
  ],
];

const FAULTY: readonly (readonly [id: string, page: Markup])[] = [
  ['link-text-generic', { body: '<a href="/p">Read&nbsp;more</a>' }],
  ['link-text-generic', { body: '<a href="/p"><img src="/p.jpg" alt="A fern" width="1" height="1">here</a>' }],
  ['link-text-empty', { body: '<a href="/p"><img src="/p.jpg" alt="" width="1" height="1"></a>' }],
  ['link-text-empty', { body: '<a href="/p"><svg><path d="M0"/></svg></a>' }],
  ['link-not-crawlable', { body: '<a href="javascript:go(1)">Next part</a>' }],
  ['link-not-crawlable', { body: '<a href="https://">No address</a>' }],
  [
    'image-alt-missing',
    { body: '<picture><source srcset="/a.webp"><img src="/a.jpg" width="1" height="1"></picture>' },
  ],
  ['mixed-content', { body: '<img srcset="/a.jpg 1x, http://blog.example/b.jpg 2x" alt="" width="1" height="1">' }],
  ['share-address-relative', { head: '<meta name="twitter:image" content="/a.jpg">' }],
  ['canonical-conflict', { headers: { link: '<https://blog.example/other/>; rel="canonical"' } }],
];

describe('pages as they are made', () => {
  it.each(SOUND)('has nothing against %s', (_name, page) => {
    expect(idsOf(page)).toEqual([]);
  });

  it.each(FAULTY)('finds %s in %j', (id, page) => {
    expect(idsOf(page)).toEqual([id]);
  });

  it('asks of a page that keeps out of search results, or points to another one, only what concerns its visitors', () => {
    const archive = `<!doctype html><html lang="en"><head><title>Tag: fern</title><meta name="viewport" content="w"></head><body><h1>Fern</h1><img src="a" width=1 height=1></body></html>`;
    const findings = (head: string): string[] =>
      auditPage(fetchedPage({ html: archive.replace('</head>', `${head}</head>`) }), ROBOTS, NOON).findings.map(
        ({ id }) => id,
      );
    const shared = ['image-alt-missing', 'open-graph-missing', 'twitter-card-missing'];
    expect(findings('<meta name="robots" content="noindex, follow">')).toEqual(['robots-noindex', ...shared]);
    expect(findings('<link rel="canonical" href="https://garden.example/fern">')).toEqual([
      'image-alt-missing',
      'canonical-elsewhere',
      ...shared.slice(1),
    ]);
  });

  it('counts the letters of Chinese, Japanese and Korean descriptions twice', () => {
    const html = `<html lang="ja"><head><meta name="description" content="${'雨水タンク'.repeat(9)}"></head></html>`;
    const ids = auditPage(fetchedPage({ html }), ROBOTS, NOON).findings.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('description-'))).toEqual([]);
  });

  it('shows nothing that is not seen', () => {
    const html = '<title>\u202egarden\0\u0007</title><title>a\nb</title><img src="/\u2066x\ud800">';
    const audit = JSON.stringify(auditPage(fetchedPage({ html }), ROBOTS, NOON));
    expect(audit).toContain('garden');
    expect(audit).not.toMatch(/\\u[0-9a-f]{4}|[\u202a-\u202e\u2066-\u2069]/);
  });
});
