import { pageAddress } from './page-address';

describe('pageAddress', () => {
  it.each([
    ['/a', '/a'],
    ['/a?', '/a'],
    ['/a?utm_source=x&UTM_Medium=y', '/a'],
    ['/a?id=1&gclid=2&b', '/a?id=1&b'],
    ['/a?b=2&a=1', '/a?b=2&a=1'],
    ['/a?note=utm_source', '/a?note=utm_source'],
    ['/a?q=%20+%C3%A9&&', '/a?q=%20+%C3%A9'],
    ['/A/', '/A/'],
    ['/a;jsessionid=0F?PHPSESSID=7', '/a'],
    ['/%d0%bf', '/%D0%BF'],
  ])('of %s is %s', (address, page) => {
    expect(pageAddress(`https://site.example${address}`)).toBe(`https://site.example${page}`);
  });
});
