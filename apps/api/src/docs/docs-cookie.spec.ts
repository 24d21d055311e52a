import { HttpConfig } from '@seoforge/config';

import { docsCookie, docsTokenOf, expiredDocsCookie } from './docs-cookie';

const PLAIN = new HttpConfig();
const SECURE = Object.assign(new HttpConfig(), { publicBaseUrl: 'https://api.example.com' });

describe('the cookie of the documentation', () => {
  it('lives for eight hours, for this host, and not for scripts or other sites', () => {
    expect(docsCookie('t', PLAIN)).toBe('seoforge-docs=t; Path=/; Max-Age=28800; HttpOnly; SameSite=Strict');
    expect(docsCookie('t', SECURE)).toBe(
      '__Host-seoforge-docs=t; Path=/; Max-Age=28800; HttpOnly; SameSite=Strict; Secure',
    );
    expect(expiredDocsCookie(SECURE)).toContain('__Host-seoforge-docs=; Path=/; Max-Age=0;');
  });

  it.each([
    ['seoforge-docs=t', 't'],
    ['a=b; seoforge-docs=a.b=c; c=d', 'a.b=c'],
    ['seoforge-docs=', ''],
    ['not-seoforge-docs=t', undefined],
    ['seoforge-docs', undefined],
    ['', undefined],
  ])('is found in "%s"', (cookie, token) => {
    expect(docsTokenOf({ cookie }, PLAIN)).toBe(token);
  });

  it('is the one of the secure name alone where the address is secure', () => {
    expect(docsTokenOf({ cookie: 'seoforge-docs=planted; __Host-seoforge-docs=t' }, SECURE)).toBe('t');
    expect(docsTokenOf({ cookie: 'seoforge-docs=planted' }, SECURE)).toBeUndefined();
    expect(docsTokenOf({}, SECURE)).toBeUndefined();
  });
});
