import { AllowedAddresses } from './allowed-addresses';

describe('AllowedAddresses', () => {
  const allowed = new AllowedAddresses(['203.0.113.7', '10.0.0.0/8', '2001:db8::/32', '::1']);

  it.each([
    '203.0.113.7',
    '10.0.0.0',
    '10.255.255.255',
    '::ffff:10.1.2.3',
    '::FFFF:0a01:0203',
    '::ffff:203.0.113.7',
    '2001:db8::1',
    '2001:0DB8:ffff:ffff:ffff:ffff:ffff:ffff',
    '2001:db8::1%eth0',
    '::1',
  ])('include %s', (address) => {
    expect(allowed.includes(address)).toBe(true);
  });

  it.each([
    '203.0.113.8',
    '9.255.255.255',
    '11.0.0.0',
    '::ffff:11.0.0.0',
    '::10.1.2.3',
    '2001:db9::1',
    '::2',
    '',
    'unknown',
  ])('do not include %j', (address) => {
    expect(allowed.includes(address)).toBe(false);
  });

  it('are nowhere, where there are none', () => {
    expect(new AllowedAddresses([]).includes('10.0.0.1')).toBe(false);
  });

  it('are everywhere in both families where the whole of IPv6 is allowed', () => {
    expect(['192.0.2.1', '2001:db8::1'].map((address) => new AllowedAddresses(['::/0']).includes(address))).toEqual([
      true,
      true,
    ]);
  });

  it('are stored in one form, each once', () => {
    expect(AllowedAddresses.normalise(['10.1.2.3/8', '10.0.0.0/8', '::ffff:10.0.0.0/104', '2001:DB8::1'])).toEqual([
      '10.0.0.0/8',
      '2001:db8::1',
    ]);
  });

  it('say which of them cannot be used', () => {
    expect(AllowedAddresses.faultsOf(['10.0.0.1', '10.0.0.0/33', '::1', 'here'])).toEqual([
      { pointer: '/allowedAddresses/1', detail: expect.any(String) },
      { pointer: '/allowedAddresses/3', detail: expect.any(String) },
    ]);
  });
});
