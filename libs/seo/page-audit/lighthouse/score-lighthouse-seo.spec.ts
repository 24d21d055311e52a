import { auditPage } from '../audit-page';
import type { FetchedPage } from '../fetched-page';
import type { RobotsFile } from '../robots/robots-file';
import { fetchedPage, SOUND_HTML } from '../testing/sound-page';
import type { LighthouseAudit, LighthouseSeo } from './lighthouse-audit';

const SOUND_ROBOTS: RobotsFile = {
  url: 'https://garden.example/robots.txt',
  status: 200,
  text: 'User-agent: *\nAllow: /',
};

function scoreOf(changes: Partial<FetchedPage> = {}, robots = SOUND_ROBOTS): LighthouseSeo {
  return auditPage(fetchedPage(changes), robots, new Date('2026-03-01T12:00:00.000Z')).lighthouse;
}

function outcomeOf(id: string, seo: LighthouseSeo): LighthouseAudit['outcome'] | undefined {
  return seo.audits.find((audit) => audit.id === id)?.outcome;
}

function withRobotsMeta(...tags: readonly string[]): Partial<FetchedPage> {
  return { html: SOUND_HTML.replace('</head>', `${tags.join('')}</head>`) };
}

describe('scoreLighthouseSeo', () => {
  it('is crawlable as long as one of the judged robots may come', () => {
    const all = withRobotsMeta('<meta name="robots" content="noindex">');
    const most = withRobotsMeta('<meta name="googlebot" content="noindex"><meta name="bingbot" content="none">');
    expect(outcomeOf('is-crawlable', scoreOf(all))).toBe('fail');
    expect(outcomeOf('is-crawlable', scoreOf(most))).toBe('pass');
    expect(scoreOf(all).score).toBeLessThan(70);
  });

  it('is not crawlable when robots.txt forbids all, or fails', () => {
    const forbidding = { ...SOUND_ROBOTS, text: 'User-agent: *\nDisallow: /' };
    expect(outcomeOf('is-crawlable', scoreOf({}, forbidding))).toBe('fail');
    expect(outcomeOf('is-crawlable', scoreOf({}, { ...SOUND_ROBOTS, status: 503 }))).toBe('fail');
  });

  it.each([
    [404, 'anything', 'notApplicable'],
    [200, ' ', 'notApplicable'],
    [200, 'User-agent: *\nDisallow: private', 'fail'],
    [500, '', 'fail'],
    [null, '', 'fail'],
  ] as const)('judges a robots.txt with status %s and text %j as %s', (status, text, outcome) => {
    expect(outcomeOf('robots-txt', scoreOf({}, { ...SOUND_ROBOTS, status, text }))).toBe(outcome);
  });

  it('does not weigh what does not apply', () => {
    const bare = SOUND_HTML.replace(/<img[^>]*>/, '').replace(/<link rel="canonical"[^>]*>/, '');
    const seo = scoreOf({ html: bare });
    expect(outcomeOf('image-alt', seo)).toBe('notApplicable');
    expect(outcomeOf('canonical', seo)).toBe('notApplicable');
    expect(seo.score).toBe(100);
  });

  it.each([
    ['another language version', 'https://garden.example/de/regentonnen'],
    ['the front page', 'https://garden.example/'],
    ['a relative address', '/rain-barrels'],
  ])('does not accept %s as canonical', (_name, href) => {
    const html = SOUND_HTML.replace(
      'rel="canonical" href="https://garden.example/rain-barrels"',
      `rel="canonical" href="${href}"`,
    );
    expect(outcomeOf('canonical', scoreOf({ html }))).toBe('fail');
  });

  it('weighs the audits as Lighthouse does', () => {
    const html = SOUND_HTML.replace(/<title>[^]*?<\/title>/, '');
    const weights = scoreOf({ html }).audits.reduce((sum, { weight }) => sum + weight, 0);
    expect(scoreOf({ html }).score).toBe(Math.round(((weights - 1) / weights) * 100));
  });
});
