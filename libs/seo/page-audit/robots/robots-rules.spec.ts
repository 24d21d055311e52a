import { readRobots } from './robots-rules';

const allows = (robots: string, path: string): boolean =>
  readRobots(robots, 'seoforge').allows(`https://site.example${path}`);

describe('readRobots', () => {
  it.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow: /a', '/ab/c', false],
    ['User-agent: *\nDisallow: /a/', '/a', true],
    ['user-AGENT : *\r\nDISALLOW:/a # why\r', '/a', false],
    ['\u{feff}User-agent: *\nDisallow: /a', '/b', true],
    ['Disallow: /a', '/a', true],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: other\nUser-agent: SEOForge/2.0\nDisallow: /', '/a', false],
    ['User-agent: seoforge-image\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /\nUser-agent: seoforge\nDisallow: /x', '/a', true],
    ['User-agent: seoforge\nDisallow: /x\nUser-agent: *\nDisallow: /\nUser-agent: seoforge\nDisallow: /y', '/y', false],
    ['User-agent: *\nUser-agent: b\nDisallow: /a\nUser-agent: c\nDisallow: /', '/b', true],
    ['User-agent: *\nSitemap: /s.xml\nUser-agent: b\nDisallow: /a', '/a', false],
  ])('of %j', (robots, path, allowed) => {
    expect(allows(robots, path)).toBe(allowed);
  });

  it.each([
    [['allow: /a', 'disallow: /'], '/a/b', true],
    [['disallow: /a', 'allow: /a'], '/a', true],
    [['allow: /a', 'disallow: /a/b'], '/a/b', false],
    [['disallow: /*.php$'], '/a/b.php', false],
    [['disallow: /*.php$'], '/a/b.php?x', true],
    [['disallow: /*.php$'], '/a.php/b.php', false],
    [['disallow: /a*b*c'], '/aXbYcZ', false],
    [['disallow: /a*b*c'], '/acb', true],
    [['disallow: /a*b$'], '/ab', false],
    [['disallow: /ab*b$'], '/ab', true],
    [['disallow: *?'], '/a?b', false],
    [['disallow: /$'], '/', false],
    [['disallow: /$'], '/a', true],
    [['disallow: /caf%c3%a9'], '/café', false],
    [['disallow: /café'], '/caf%C3%A9', false],
    [['disallow: /a%2Fb'], '/a%2fb', false],
    [['disallow: /A'], '/a', true],
  ])('gives the longest rule that fits: %j for %s', (rules, path, allowed) => {
    expect(allows(['user-agent: *', ...rules].join('\n'), path)).toBe(allowed);
  });

  it('finds the delay and the sitemaps', () => {
    const robots = 'Sitemap: https://site.example/a.xml\nuser-agent: *\ncrawl-delay: 2.5\nsitemap: /b.xml';
    expect(readRobots(robots, 'seoforge')).toMatchObject({
      crawlDelaySeconds: 2.5,
      sitemaps: ['https://site.example/a.xml', '/b.xml'],
    });
  });

  it.each(['', 'soon', '-1'])('takes %j for no delay', (delay) => {
    expect(readRobots(`user-agent: *\ncrawl-delay: ${delay}`, 'seoforge').crawlDelaySeconds).toBeNull();
  });

  it.each([
    ['thousands of groups', 'user-agent: seoforge\n'.repeat(12_000) + 'disallow: /*a\n'.repeat(16_000)],
    ['a pattern of wildcards', `user-agent: *\ndisallow: /${'*a'.repeat(250_000)}`],
    ['wildcards in each pattern', `user-agent: *\n${`disallow: /${'*a'.repeat(1_000)}*b\n`.repeat(240)}`],
    ['no line at all', ':'.repeat(500_000)],
    ['half a character', `user-agent: *\ndisallow: /\u{d800}\n`],
  ])('reads %s', (_what, robots) => {
    expect(allows(robots, `/${'a'.repeat(2_000)}c`)).toBe(_what !== 'thousands of groups');
  });
});
