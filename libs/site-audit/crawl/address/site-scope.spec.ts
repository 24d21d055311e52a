import { SiteScope } from './site-scope';

describe('SiteScope', () => {
  it('is one host and port, over http and https', () => {
    const scope = new SiteScope('https://site.example/start');
    expect(scope.includes('http://site.example/a')).toBe(true);
    expect(scope.includes('https://site.example:8443/a')).toBe(false);
    expect(scope.includes('https://sub.site.example/a')).toBe(false);
    expect(scope.includes('https://www.site.example/a')).toBe(false);
  });

  it.each([
    ['https://site.example/', 'https://www.site.example/a'],
    ['https://www.site.example/', 'https://site.example/a'],
  ])('takes the twin of %s in once the site led there', (start, twin) => {
    const scope = new SiteScope(start);
    expect(scope.couldInclude(twin)).toBe(true);
    scope.admit(twin);
    expect(scope.includes(twin)).toBe(true);
  });

  it('takes no other host in', () => {
    const scope = new SiteScope('https://site.example/');
    scope.admit('https://other.example/');
    expect(scope.includes('https://other.example/')).toBe(false);
    expect(scope.couldInclude('https://other.example/')).toBe(false);
  });
});
