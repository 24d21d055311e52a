import { isPrivateAddress, isPublicAddress, isSameAddress } from './public-address';

describe('isPublicAddress', () => {
  it.each([
    ...[
      '1.1.1.1',
      '8.8.8.8',
      '9.255.255.255',
      '11.0.0.0',
      '100.63.255.255',
      '100.128.0.0',
      '126.255.255.255',
      '128.0.0.0',
    ],
    ...[
      '169.253.255.255',
      '169.255.0.0',
      '172.15.255.255',
      '172.32.0.0',
      '192.0.1.0',
      '192.167.255.255',
      '192.169.0.0',
    ],
    ...['198.17.255.255', '198.20.0.0', '223.255.255.255', '2606:4700::1111', '2a00::1', '2000::1', '2001:4860::8888'],
  ])('is true of %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ...[
      '',
      'localhost',
      '1.1.1.1 ',
      '0.0.0.0',
      '127.0.0.1',
      '10.0.0.1',
      '169.254.169.254',
      '224.0.0.1',
      '255.255.255.255',
    ],
    ...[
      '::',
      '::1',
      '::ffff:1.1.1.1',
      '::1.1.1.1',
      '64:ff9b::1.1.1.1',
      '2002:101:101::',
      '2001:0:101:101::',
      '1fff::1',
    ],
    ...['fe80::1', 'fe80::1%eth0', '2606:4700::1%eth0', 'fec0::1', 'fd00::1', 'ff02::1', '4000::1', '2001:db8::1'],
  ])('is false of %j', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('isPrivateAddress', () => {
  it.each(['127.0.0.1', '10.0.0.1', '192.168.1.1', '100.64.0.1', '::1', 'fd00::1'])('is true of %s', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['169.254.169.254', 'fe80::1', '0.0.0.0', '::', '224.0.0.1', '1.1.1.1', '::ffff:10.0.0.1', 'fd00::1%lo'])(
    'is false of %s',
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );
});

describe('isSameAddress', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1', true],
    ['::ffff:127.0.0.1', '127.0.0.1', true],
    ['::1', '0:0:0:0:0:0:0:1', true],
    ['127.0.0.1', '127.0.0.2', false],
    ['', '', false],
  ])('of %j and %j is %s', (one, other, isSame) => {
    expect(isSameAddress(one, other)).toBe(isSame);
  });
});
