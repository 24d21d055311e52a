import { clientAddressOf } from './client-address';

describe('clientAddressOf', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.1:50412', '192.0.2.1'],
    ['[::ffff:192.0.2.1]:50412', '::ffff:192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2:3:4:5:6'],
    ['[2001:db8:1:2::8]:50412', '2001:db8:1:2::8'],
    ['::1', '::1'],
    ['', 'unknown'],
    ['unknown', 'unknown'],
    ['999.1.1.1', 'unknown'],
    ['192.0.2.1:50412:1', 'unknown'],
    ['1.1.1.1'.repeat(2_000), 'unknown'],
  ])('takes %s for %s', (ip, address) => {
    expect(clientAddressOf({ ip })).toBe(address);
  });
});
