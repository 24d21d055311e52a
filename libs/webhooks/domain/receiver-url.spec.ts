import { receiverUrlOf } from './receiver-url';

const PRIVATE_HOSTS = ['127.0.0.1:4000', 'staging.internal:80', '[::1]:8443'];

describe('receiverUrlOf', () => {
  it.each([
    ['https://hooks.example.com', 'https://hooks.example.com/'],
    ['HTTPS://Hooks.Example.com:443/a?b=c#d', 'https://hooks.example.com/a?b=c'],
    ['https://hooks.example.com:8443/', 'https://hooks.example.com:8443/'],
    ['http://127.0.0.1:4000/hook', 'http://127.0.0.1:4000/hook'],
    ['http://2130706433:4000/', 'http://127.0.0.1:4000/'],
    ['http://staging.internal/', 'http://staging.internal/'],
    ['http://[::1]:8443/', 'http://[::1]:8443/'],
  ])('reads %s as %s', (text, url) => {
    expect(receiverUrlOf(text, PRIVATE_HOSTS)).toBe(url);
  });

  it.each([
    'http://hooks.example.com/',
    'http://127.0.0.1:4001/',
    'http://staging.internal:8080/',
    'https://user@hooks.example.com/',
    'https://user:password@hooks.example.com/',
    'ftp://127.0.0.1:4000/',
    'javascript:alert(1)',
    'hooks.example.com',
    'https://',
    '',
    `https://hooks.example.com/${'x'.repeat(2_000)}`,
    `https://hooks.example.com/${'ü'.repeat(400)}`,
  ])('refuses %s', (text) => {
    expect(receiverUrlOf(text, PRIVATE_HOSTS)).toBeUndefined();
  });
});
