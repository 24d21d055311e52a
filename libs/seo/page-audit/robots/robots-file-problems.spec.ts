import { robotsFileProblems } from './robots-file-problems';

function problemsOf(text: string): readonly string[] {
  return robotsFileProblems({ url: 'https://garden.example/robots.txt', status: 200, text });
}

describe('robotsFileProblems', () => {
  it.each([
    ['', 'nothing'],
    ['# only a remark', 'a remark'],
    [
      '\uFEFFUser-agent: *\r\nDisallow:\r\nAllow: /*.pdf$\r\nCrawl-delay: 2\r\n\r\nSitemap: https://garden.example/map.xml',
      'everything',
    ],
  ])('accepts %j, %s', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    ['User-agent: *\nDisallow /x', 'Line 2: there is no colon: Disallow /x'],
    ['User-agent:', 'Line 1: no user agent is named: User-agent:'],
    ['Disallow: /', 'Line 1: no user agent is named before it: Disallow: /'],
    ['User-agent: *\nDisallow: x', 'Line 2: a path starts with a slash or an asterisk: Disallow: x'],
    ['User-agent: *\nAllow: /$x', 'Line 2: a dollar sign stands at the end only: Allow: /$x'],
    ['Sitemap: /map.xml', 'Line 1: the address of a sitemap must be whole: Sitemap: /map.xml'],
    ['<!DOCTYPE html>', 'Line 1: there is no colon: <!DOCTYPE html>'],
  ])('complains about %j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('bounds its complaints', () => {
    expect(problemsOf('nonsense\n'.repeat(10_000))).toHaveLength(50);
  });
});
