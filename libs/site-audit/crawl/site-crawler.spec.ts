import { gzipSync } from 'node:zlib';

import type { LocalAnswer } from '../../http-fetch/testing';
import { CrawlScene, linksTo, plainText, type Crawl } from './testing/crawl-scene';

const sitemapOf = (...urls: readonly string[]): LocalAnswer =>
  plainText(`<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`);

describe('SiteCrawler', () => {
  let scene: CrawlScene;

  beforeEach(async () => {
    scene = await CrawlScene.start();
  });
  afterEach(() => scene.stop());

  const fetched = ({ pages }: Crawl): string[] => scene.pathsOf(pages.map(({ url }) => url)).sort();

  it('fetches each page once, breadth first, and says how far it is from the start', async () => {
    scene.serve({
      '/': linksTo('/a', '/b', '/b#part', '/a?utm_source=x', 'mailto:me@site.example'),
      '/a': linksTo('/', '/deep', '/b'),
      '/b': linksTo('/a?gclid=1'),
      '/deep': linksTo('/deeper'),
      '/deeper': '',
    });
    const { pages, summary } = await scene.crawl();
    expect(Object.fromEntries(pages.map(({ url, depth }) => [scene.pathsOf([url])[0], depth]))).toEqual({
      '/': 0,
      '/a': 1,
      '/b': 1,
      '/deep': 2,
      '/deeper': 3,
    });
    expect(pages).toHaveLength(5);
    expect(scene.fetches('/a')).toBe(1);
    expect(summary).toMatchObject({ pages: 5, stoppedBy: null, uncheckedLinks: 0, siteUrl: `${scene.site.origin}/` });
    expect(summary.linkChecks.get(`${scene.site.origin}/a?utm_source=x`)).toEqual({ status: 200 });
  });

  it('hands a page over as it came', async () => {
    const body = Buffer.from('<p>caf\u{e9}', 'latin1');
    scene.serve({
      '/': { headers: { 'content-type': 'text/html; charset=iso-8859-1', 'x-robots-tag': ['a', 'b'] }, body },
    });
    const [page] = (await scene.crawl()).pages;
    expect(page).toMatchObject({
      requestedUrl: `${scene.site.origin}/`,
      status: 200,
      html: '<p>café',
      bytes: body.byteLength,
    });
    expect(page!.headers.get('x-robots-tag')).toBe('a, b');
  });

  it('stays on the site, and checks links that lead elsewhere by HEAD, else by GET', async () => {
    scene.other.answers.set('/here', 'a page').set('/moved', { status: 301, headers: { location: '/here' } });
    scene.other.answers.set('/no-head', (request, response) => {
      response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
    });
    const external = ['/here', '/moved', '/no-head', '/gone'].map((path) => `${scene.other.origin}${path}`);
    scene.serve({ '/': linksTo(...external, '/file.pdf', 'http://10.0.0.1/'), '/file.pdf': plainText('a file') });
    const { summary, pages } = await scene.crawl();
    expect(pages).toHaveLength(1);
    expect(summary.linkChecks).toEqual(
      new Map<string, unknown>([
        [`${scene.site.origin}/`, { status: 200 }],
        [`${scene.other.origin}/here`, { status: 200 }],
        [`${scene.other.origin}/moved`, { status: 200, redirectedTo: `${scene.other.origin}/here` }],
        [`${scene.other.origin}/no-head`, { status: 200 }],
        [`${scene.other.origin}/gone`, { status: 404 }],
        [`${scene.site.origin}/file.pdf`, { status: 200 }],
        ['http://10.0.0.1/', { status: null, error: 'fetch.forbidden_target' }],
      ]),
    );
    expect(scene.other.requests.filter((request) => request.endsWith(' /here'))).toEqual(['HEAD /here', 'HEAD /here']);
    expect(scene.site.requests).toContain('HEAD /file.pdf');
  });

  it('obeys robots.txt, and fetches or checks nothing that it forbids', async () => {
    scene.serve({
      '/robots.txt': plainText(
        'User-agent: *\nDisallow: /\n\nUser-agent: SEOForge\nDisallow: /private\nCrawl-delay: 3',
      ),
      '/': linksTo('/open', '/private/a', '/to-private'),
      '/open': '',
      '/to-private': { status: 302, headers: { location: '/private/b' } },
    });
    const crawled = await scene.crawl();
    expect(fetched(crawled)).toEqual(['/', '/open']);
    expect(scene.pathsOf(crawled.summary.robots.blockedUrls)).toEqual(['/private/a', '/private/b']);
    expect(scene.site.requests.filter((request) => request.includes('private/'))).toEqual([]);
    expect(Math.max(...crawled.waitsMs)).toBeGreaterThan(2_000);
  });

  it.each([
    [503, 0],
    [404, 1],
    [410, 1],
  ])('takes a robots.txt with status %i for one that leaves %i pages', async (status, pages) => {
    scene.serve({ '/robots.txt': plainText('Disallow', status), '/': 'a page' });
    const { summary, ...crawled } = await scene.crawl();
    expect(crawled.pages).toHaveLength(pages);
    expect(summary.robots).toMatchObject({
      status,
      text: '',
      blockedUrls: pages === 0 ? [`${scene.site.origin}/`] : [],
    });
  });

  it('reads sitemaps and their indexes, compressed or not, and crawls what only they name', async () => {
    const { origin } = scene.site;
    scene.other.answers.set('/map.xml', sitemapOf(`${origin}/linked`, `${scene.other.origin}/page`));
    scene.serve({
      '/': linksTo('/linked'),
      '/robots.txt': plainText(
        `Sitemap: ${origin}/index.xml\nSitemap: ${scene.other.origin}/map.xml\nSitemap: /relative.xml\nSitemap: http://[`,
      ),
      '/relative.xml': sitemapOf(`${origin}/linked`),
      '/index.xml': plainText(
        `<sitemapindex><sitemap><loc>${origin}/part.xml.gz</loc></sitemap><sitemap><loc>${origin}/index.xml</loc></sitemap></sitemapindex>`,
      ),
      '/part.xml.gz': { body: gzipSync(`<urlset><url><loc>${origin}/alone?a=1&amp;b=2</loc></url></urlset>`) },
      '/sitemap.xml': sitemapOf('/linked', 'http://elsewhere.example/page'),
      '/linked': '',
      '/alone?a=1&b=2': '',
    });
    const { pages, summary } = await scene.crawl();
    expect(pages.map(({ url, fromSitemap }) => [scene.pathsOf([url])[0], fromSitemap])).toEqual([
      ['/', false],
      ['/linked', true],
      ['/alone?a=1&b=2', true],
    ]);
    expect(scene.pathsOf(summary.sitemapUrls)).toEqual(['/linked', '/alone?a=1&b=2']);
    expect(summary.sitemaps.map(({ url, kind, addresses }) => [scene.pathsOf([url])[0], kind, addresses])).toEqual([
      ['/index.xml', 'index', 2],
      [`${scene.other.origin}/map.xml`, 'urls', 2],
      ['/relative.xml', 'urls', 1],
      ['/sitemap.xml', 'urls', 2],
      ['/part.xml.gz', 'urls', 1],
    ]);
  });

  it('crawls no links that are not to be followed, and does not touch those of them that do things', async () => {
    scene.serve({
      '/': '<a rel="nofollow" href="/quiet">Quiet</a><a rel="nofollow" href="/?add-to-cart=7">Buy</a><a href="/loud">Loud</a>',
      '/quiet': '',
      '/loud': '',
    });
    const crawled = await scene.crawl();
    expect(fetched(crawled)).toEqual(['/', '/loud']);
    expect(scene.site.requests).toContain('HEAD /quiet');
    expect(scene.site.requests.filter((request) => request.includes('cart'))).toEqual([]);
  });

  it('takes a file for no page, at the start either', async () => {
    scene.serve({ '/': { headers: { 'content-type': 'application/pdf' }, body: '%PDF' } });
    expect((await scene.crawl()).pages).toEqual([]);
  });

  it('reads llms.txt', async () => {
    scene.serve({ '/': '', '/llms.txt': plainText('# The site') });
    expect((await scene.crawl()).summary.llmsTxt).toEqual({
      url: `${scene.site.origin}/llms.txt`,
      status: 200,
      text: '# The site',
    });
  });

  it('goes on after a page that fails, and says why it did', async () => {
    scene.serve({
      '/': linksTo('/reset', '/silent', '/loop', '/error', '/fine'),
      '/reset': (request) => request.socket.resetAndDestroy(),
      '/silent': () => undefined,
      '/loop': { status: 302, headers: { location: '/loop' } },
      '/error': plainText('broken', 500),
      '/fine': '',
    });
    const crawled = await scene.crawl();
    expect(new Map(crawled.failed.map(({ url, code }) => [scene.pathsOf([url])[0], code]))).toEqual(
      new Map([
        ['/reset', 'fetch.unreachable'],
        ['/silent', 'fetch.timed_out'],
        ['/loop', 'fetch.too_many_redirects'],
      ]),
    );
    expect(fetched(crawled)).toEqual(['/', '/error', '/fine']);
    expect(crawled.summary.linkChecks.get(`${scene.site.origin}/error`)).toEqual({ status: 500 });
    expect(crawled.summary.linkChecks.get(`${scene.site.origin}/reset`)).toEqual({
      status: null,
      error: 'fetch.unreachable',
    });
  });

  it('follows redirects within the site to pages that are new, and to no others', async () => {
    scene.serve({
      '/': linksTo('/old', '/older', '/away', '/new'),
      '/old': { status: 301, headers: { location: '/new' } },
      '/older': { status: 301, headers: { location: '/hidden' } },
      '/away': { status: 302, headers: { location: `${scene.other.origin}/landing` } },
      '/new': '',
      '/hidden': '',
    });
    const crawled = await scene.crawl();
    expect(fetched(crawled)).toEqual(['/', '/hidden', '/new']);
    expect(scene.fetches('/new')).toBe(1);
    expect(scene.other.requests).toEqual([]);
    expect(crawled.pages.find(({ url }) => url.endsWith('/hidden'))).toMatchObject({
      requestedUrl: `${scene.site.origin}/older`,
      redirects: [{ url: `${scene.site.origin}/older`, status: 301 }],
    });
    const checkOf = (path: string): unknown => crawled.summary.linkChecks.get(`${scene.site.origin}${path}`);
    expect(checkOf('/old')).toEqual({ status: 200, redirectedTo: `${scene.site.origin}/new` });
    expect(checkOf('/older')).toEqual({ status: 200, redirectedTo: `${scene.site.origin}/hidden` });
    expect(checkOf('/away')).toEqual({ status: 302, redirectedTo: `${scene.other.origin}/landing` });
  });

  it('hands over a start page that leads to another site, and goes no further', async () => {
    scene.serve({ '/': { status: 301, headers: { location: `${scene.other.origin}/` } } });
    const { pages } = await scene.crawl();
    expect(pages).toMatchObject([{ status: 301, html: '' }]);
    expect(scene.other.requests).toEqual([]);
  });
});
