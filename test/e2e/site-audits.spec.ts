import type { AuditedPageList, SiteAuditList, SiteAuditResource } from '../../apps/api/src/site-audits/site-audit.dto';
import { eventually } from '../support/eventually';
import type { GardenPage } from '../support/garden-site/garden-page';
import { GardenSite, type RawAnswer } from '../support/garden-site/garden-site';
import { sitemapOf, SOUND_LLMS_TEXT, SOUND_ROBOTS } from '../support/garden-site/site-files';
import { RunningService } from '../support/running-service';

const SOUND_PAGES: Readonly<Record<string, GardenPage>> = {
  '/': { title: 'The garden, front page', subject: 'garden', links: ['/barrels', '/gutters'] },
  '/barrels': { title: 'Rain barrels and how to keep them', subject: 'barrel', links: ['/gutters'] },
  '/gutters': { title: 'Gutters for every roof', subject: 'gutter', links: ['/barrels'] },
};
const SOUND_FILES: Readonly<Record<string, RawAnswer>> = {
  '/robots.txt': SOUND_ROBOTS,
  '/sitemap.xml': sitemapOf('/', '/barrels', '/gutters'),
  '/llms.txt': SOUND_LLMS_TEXT,
};

/** Every page has a fault of its own; the rule that must find it stands beside it in `PLANTED`. */
const BROKEN_PAGES: Readonly<Record<string, GardenPage>> = {
  '/': {
    title: 'The garden, front page',
    subject: 'garden',
    links: [
      '/no-title',
      '/wide',
      '/twin-a',
      '/twin-b',
      '/bare',
      '/hidden',
      '/elsewhere',
      '/languages',
      '/data',
      '/links',
      '/copy-a',
      '/copy-b',
      '/thin',
      '/old',
      '/gone',
      '/private/x',
    ],
  },
  '/no-title': { title: '', subject: 'nameless barrel', description: '' },
  '/wide': { title: `A title that is ${'very '.repeat(20)}wide`, subject: 'wide barrel' },
  '/twin-a': {
    title: 'Twins',
    subject: 'first twin',
    description: 'One description that two pages share, and long enough to be kept whole.',
  },
  '/twin-b': {
    title: 'Twins',
    subject: 'second twin',
    description: 'One description that two pages share, and long enough to be kept whole.',
  },
  '/bare': {
    title: 'A bare page',
    subject: 'bare barrel',
    language: '',
    heading: '<h2>No first heading</h2><h4>Skipped</h4><h3></h3>',
    body: '<img src="/barrel.png">',
  },
  '/hidden': { title: 'A hidden page', subject: 'hidden barrel', headers: { 'X-Robots-Tag': 'noindex' } },
  '/elsewhere': { title: 'A page that points elsewhere', subject: 'other barrel', canonical: '%ORIGIN%/hidden' },
  '/languages': {
    title: 'A page in languages',
    subject: 'foreign barrel',
    head: '<link rel="alternate" hreflang="xx-klingon" href="/klingon">',
  },
  '/data': {
    title: 'A page with data',
    subject: 'data barrel',
    head: '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Recipe"}</script><script type="application/ld+json">{oops}</script>',
  },
  '/links': {
    title: 'A page of links',
    subject: 'link barrel',
    body: '<p><a href="/bare">here</a> <a href="/thin"></a> <a href="javascript:void(0)">Menu</a> <a rel="nofollow" href="/data">Data</a></p>',
  },
  '/copy-a': { title: 'First copy', subject: 'copied barrel' },
  '/copy-b': {
    title: 'Second copy',
    subject: 'copied barrel',
    description: 'A copy of another page with a description of its own, as long as it should be.',
  },
  '/thin': { title: 'A thin page', subject: 'thin barrel', words: 30 },
  '/lonely': { title: 'A page that nobody links to', subject: 'lonely barrel' },
};
const BROKEN_FILES: Readonly<Record<string, RawAnswer>> = {
  '/robots.txt': { text: 'User-agent: *\nDisallow: /private\nDissallow: /x\nSitemap: %ORIGIN%/sitemap.xml\n' },
  '/sitemap.xml': sitemapOf('/', '/lonely', '/private/x', '/hidden', '/old'),
  '/llms.txt': { text: 'Nothing to see here, and no link in Markdown either, sorry.' },
  '/old': { status: 301, location: '/bare' },
};
const PLANTED = [
  'canonical-elsewhere',
  'canonical-target-unfit',
  'content-duplicate',
  'content-thin',
  'description-duplicate',
  'description-missing',
  'heading-empty',
  'heading-level-skipped',
  'heading-one-missing',
  'hreflang-invalid',
  'hreflang-not-returned',
  'hreflang-self-missing',
  'image-alt-missing',
  'image-size-missing',
  'insecure-page',
  'language-missing',
  'link-broken',
  'link-internal-nofollow',
  'link-not-crawlable',
  'link-redirected',
  'link-text-empty',
  'link-text-generic',
  'llms-text-invalid',
  'open-graph-missing',
  'page-orphaned',
  'robots-file-invalid',
  'robots-noindex',
  'sitemap-url-missing',
  'sitemap-url-unfit',
  'status-error',
  'structured-data-invalid',
  'structured-data-required-missing',
  'structured-data-recommended-missing',
  'title-duplicate',
  'title-missing',
  'title-too-wide',
].sort();

describe('site audits', () => {
  let service: RunningService;
  let sound: GardenSite;
  let broken: GardenSite;

  beforeAll(async () => {
    sound = await GardenSite.start({ pages: SOUND_PAGES, others: SOUND_FILES });
    broken = await GardenSite.start({ pages: BROKEN_PAGES, others: BROKEN_FILES });
    service = await RunningService.start({
      FETCH_ALLOWED_PRIVATE_HOSTS: `${sound.host},${broken.host}`,
      SITE_AUDIT_REQUESTS_PER_SECOND: '500',
    });
  });
  afterAll(async () => {
    await service.stop();
    await Promise.all([sound.stop(), broken.stop()]);
  });

  function request(url: string, maxPages?: number, prefer = 'wait=60'): Promise<Response> {
    return service.request('/api/v1/seo/audits', { json: { url, maxPages }, headers: { Prefer: prefer } });
  }

  async function audit(url: string, maxPages?: number): Promise<SiteAuditResource> {
    const response = await request(url, maxPages);
    expect(response.status).toBe(200);
    return (await response.json()) as SiteAuditResource;
  }

  function idsOf({ report }: SiteAuditResource): string[] {
    return report!.findings.map(({ id }) => id).sort();
  }

  it('finds no fault with a sound site, but that it is not served over https', async () => {
    const { status, progress, report } = await audit(sound.url(), 20);

    expect(status).toBe('succeeded');
    expect(progress).toEqual({ stage: 'finished', pagesDone: 3, pagesKnown: 3 });
    expect(report).toMatchObject({ pageCount: 3, stoppedBy: null, unreachable: [], lighthouse: { score: 100 } });
    expect(report?.findings.map(({ id }) => id)).toEqual(['insecure-page']);
  });

  it('finds every planted fault and invents none', async () => {
    expect(idsOf(await audit(broken.url(), 100))).toEqual(PLANTED);
    expect(broken.requests.filter((path) => path.startsWith('/private'))).toEqual([]);
  });

  it('audits one page by default', async () => {
    const resource = await audit(broken.url('/thin'));

    expect(resource.report).toMatchObject({ pageCount: 1 });
    expect(idsOf(resource)).toContain('content-thin');
  });

  it('gives the pages one by one, the list, and a report for people', async () => {
    const { id } = await audit(sound.url(), 20);
    const first = (await (await service.request(`/api/v1/seo/audits/${id}/pages?limit=2`)).json()) as AuditedPageList;
    const rest = (await (
      await service.request(`/api/v1/seo/audits/${id}/pages?limit=2&cursor=${first.nextCursor}`)
    ).json()) as AuditedPageList;
    const list = (await (await service.request('/api/v1/seo/audits?limit=1')).json()) as SiteAuditList;
    const report = await service.request(`/api/v1/seo/audits/${id}/report`);

    expect([...first.items, ...rest.items].map(({ url }) => new URL(url).pathname).sort()).toEqual([
      '/',
      '/barrels',
      '/gutters',
    ]);
    expect(rest.nextCursor).toBeNull();
    expect(list.items.map((item) => item.id)).toEqual([id]);
    expect(report.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(report.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await report.text()).toContain(`<h1>SEO audit of ${sound.url()}</h1>`);
  });

  it('says why a page could not be audited', async () => {
    const { status, error, report } = await audit('http://127.0.0.1:9/');

    expect(status).toBe('failed');
    expect(error).toEqual({ code: 'fetch.forbidden_target', message: expect.any(String) });
    expect(report).toBeUndefined();
  });

  it.each([
    'ftp://garden.example/',
    'https://user:secret@garden.example/',
    'garden.example',
    'http://[::1',
    'http:///',
  ])('refuses %s', async (url) => {
    const response = await request(url);
    expect(response.status).toBe(400);
  });

  it('has no report of a failed audit, and hides audits from other sites', async () => {
    const { id } = await audit('http://127.0.0.1:9/');
    const { apiKey } = await service.addSite('Another garden');

    expect((await service.request(`/api/v1/seo/audits/${id}/report`)).status).toBe(409);
    for (const path of ['', '/pages', '/report'])
      expect((await service.request(`/api/v1/seo/audits/${id}${path}`, { apiKey })).status).toBe(404);
    expect((await service.request(`/api/v1/seo/audits/${id}/cancel`, { method: 'POST', apiKey })).status).toBe(404);
  });

  it('can be cancelled while it runs', async () => {
    const response = await service.request('/api/v1/seo/audits', { json: { url: broken.url(), maxPages: 100 } });
    const { id } = (await response.json()) as SiteAuditResource;
    expect(response.status).toBe(202);
    expect(response.headers.get('location')).toBe(`/api/v1/seo/audits/${id}`);
    const cancelled = await service.request(`/api/v1/seo/audits/${id}/cancel`, { method: 'POST' });

    expect(cancelled.status).toBe(200);
    expect(await cancelled.json()).toMatchObject({ status: 'cancelled' });
    await eventually('the worker notices', async () => {
      const before = broken.requests.length;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return broken.requests.length === before;
    });
    expect(await (await service.request(`/api/v1/seo/audits/${id}`)).json()).toMatchObject({ status: 'cancelled' });
  });
});
