import { webOriginOf } from './web-origin';

describe('webOriginOf', () => {
  it.each([
    ['https://example.com', 'https://example.com'],
    ['HTTPS://Shop.Example.COM', 'https://shop.example.com'],
    ['https://example.com:8443', 'https://example.com:8443'],
    ['https://example.com:443', 'https://example.com'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['https://[2001:DB8::1]:8443', 'https://[2001:db8::1]:8443'],
    ['http://localhost', 'http://localhost'],
    ['http://LOCALHOST:8080', 'http://localhost:8080'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
  ])('reads %s', (text, origin) => {
    expect(webOriginOf(text)).toBe(origin);
  });

  it.each([
    '',
    'null',
    '*',
    'example.com',
    'https://',
    'https://*',
    'https://*.example.com',
    'https://example.com/',
    'https://example.com/blog',
    'https://example.com?page=1',
    'https://example.com#top',
    'https://name:word@example.com',
    'https://example.com\\@other.example',
    'https://example.com:99999',
    'https://exam ple.com',
    'https://example.com\n',
    ' https://example.com',
    'https://ex%61mple.com',
    'http://example.com',
    'http://localhost.example.com',
    'http://10.0.0.1',
    'ftp://localhost',
    'wss://example.com',
    'file:///etc',
    'javascript:alert(1)',
  ])('refuses %j', (text) => {
    expect(webOriginOf(text)).toBeUndefined();
  });
});
