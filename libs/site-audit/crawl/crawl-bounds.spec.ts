import { CrawlScene, linksTo } from './testing/crawl-scene';

describe('the bounds of a crawl', () => {
  let scene: CrawlScene;

  beforeEach(async () => {
    scene = await CrawlScene.start();
  });
  afterEach(() => scene.stop());

  it.each([
    ['max_pages', { maxPages: 3 }, 3],
    ['max_depth', { maxDepth: 1 }, 2],
    ['max_total_bytes', { maxTotalBytes: 1_000 }, 1],
    ['max_duration', { maxDurationMs: 3_200 }, 6],
  ] as const)('is stopped by %s', async (bound, limits, pages) => {
    const filler = '.'.repeat(2_000);
    for (let page = 1; page <= 9; page += 1) scene.serve({ [`/${page}`]: `${linksTo(`/${page + 1}`)}${filler}` });
    scene.serve({ '/': `${linksTo('/1')}${filler}` });
    const crawled = await scene.crawl({ limits });
    expect(crawled.summary.stoppedBy).toBe(bound);
    expect(crawled.pages).toHaveLength(pages);
  });

  it('checks no more links than it may, and counts the others', async () => {
    scene.serve({ '/': linksTo(...['/1', '/2', '/3', '/4'].map((path) => `${scene.other.origin}${path}`)) });
    const { summary } = await scene.crawl({ limits: { maxLinkChecks: 1 } });
    expect([...summary.linkChecks.keys()]).toEqual([`${scene.site.origin}/`, `${scene.other.origin}/1`]);
    expect(summary.uncheckedLinks).toBe(3);
  });

  it('asks a host no more often than it may', async () => {
    scene.serve({ '/': linksTo('/a', '/b'), '/a': '', '/b': '' });
    const { waitsMs, summary } = await scene.crawl({ limits: { requestsPerSecond: 4 } });
    expect(waitsMs).not.toEqual([]);
    expect(summary.durationMs).toBeGreaterThanOrEqual((scene.site.requests.length - 1) * 250);
  });

  it('goes on where an earlier run ended', async () => {
    scene.serve({ '/': linksTo('/a', '/b'), '/a': linksTo('/c'), '/b': '', '/c': '' });
    const stored = { status: 200, requestedUrl: `${scene.site.origin}/`, url: `${scene.site.origin}/` };
    const crawled = await scene.crawl({
      storedPages: [
        { ...stored, depth: 0, links: { followed: [`${scene.site.origin}/a`, `${scene.site.origin}/b`], named: [] } },
        {
          ...stored,
          requestedUrl: `${scene.site.origin}/a`,
          url: `${scene.site.origin}/a`,
          depth: 1,
          links: { followed: [`${scene.site.origin}/c`], named: [] },
        },
      ],
    });
    expect(crawled.pages.map(({ url, depth }) => [scene.pathsOf([url])[0], depth])).toEqual([
      ['/b', 1],
      ['/c', 2],
    ]);
    expect(scene.fetches('/') + scene.fetches('/a')).toBe(0);
  });

  it('stops when it is told to, with the reason that it is told', async () => {
    scene.serve({ '/': linksTo('/a', '/b', '/c'), '/a': '', '/b': '', '/c': '' });
    const ending = new AbortController();
    const crawled = scene.crawl({
      signal: ending.signal,
      onPage: () => {
        ending.abort(new Error('The audit was cancelled.'));
      },
    });
    await expect(crawled).rejects.toThrow('The audit was cancelled.');
    expect(scene.fetches('/a')).toBe(0);
  });
});
