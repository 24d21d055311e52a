import { hintOf } from './hint-of';

describe('hintOf', () => {
  it.each([
    ['', ''],
    ['short', ''],
    ['elevenchars', ''],
    ['twelve-chars', 'hars'],
    ['sk-a-key-of-a-vendor-9f3c', '9f3c'],
    ['🍵🍵🍵🍵🍵🍵', ''],
    ['twelve-char🍵', 'har🍵'],
  ])('of %j is %j', (secret, hint) => {
    expect(hintOf(secret, 'provider_key')).toBe(hint);
  });

  it('is none of what authenticator apps know alone', () => {
    expect(hintOf('JBSWY3DPEHPK3PXPJBSWY3DP', 'second_factor')).toBe('');
  });
});
