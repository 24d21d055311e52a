import { resolveWebAddress } from './resolve-address';

describe('resolveWebAddress', () => {
  it.each([
    ['/a#part', 'https://site.example/a'],
    [' b ', 'https://site.example/dir/b'],
    ['//OTHER.example:443', 'https://other.example/'],
    ['?q=1', 'https://site.example/dir/page?q=1'],
    ['/caf%c3%a9', 'https://site.example/caf%C3%A9'],
    ['/café', 'https://site.example/caf%C3%A9'],
    ['mailto:me@site.example', null],
    ['tel:+1234', null],
    ['javascript:void 0', null],
    ['http://[', null],
    [`/${'a'.repeat(2_048)}`, null],
    [`/${'é'.repeat(1_000)}`, null],
  ])('of %j is %j', (reference, address) => {
    expect(resolveWebAddress(reference, 'https://site.example/dir/page')).toBe(address);
  });
});
