import { SystemHostResolver } from './host-resolver';

describe('SystemHostResolver', () => {
  const resolver = new SystemHostResolver();
  const { signal } = new AbortController();

  it('finds all addresses of a name', async () => {
    const addresses = await resolver.resolve('localhost', signal);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.every((address) => ['127.0.0.1', '::1'].includes(address))).toBe(true);
  });

  it('finds more of them at a time than it looks for at once', async () => {
    const found = await Promise.all(Array.from({ length: 6 }, () => resolver.resolve('localhost', signal)));
    expect(found.every((addresses) => addresses.length > 0)).toBe(true);
  });

  it('looks for nothing once it is over', async () => {
    await expect(resolver.resolve('localhost', AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});
