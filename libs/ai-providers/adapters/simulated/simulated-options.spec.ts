import { ProviderError } from '../../provider-errors';
import { readSimulatedOptions } from './simulated-options';

describe('readSimulatedOptions', () => {
  it('takes what it knows', () => {
    const options = { failWith: 'rate_limited', failAfterCharacters: 0, latencyMs: 5 };
    expect(readSimulatedOptions(options)).toEqual(options);
    expect(readSimulatedOptions()).toEqual({});
  });

  it.each([
    { failWith: 'boredom' },
    { failWith: 'toString' },
    { failWith: 1 },
    { failAfterCharacters: -1 },
    { failAfterCharacters: 1.5 },
    { latencyMs: Infinity },
    { latencyMs: '5' },
    { failwith: 'timeout' },
  ])('rejects %j', (options) => {
    expect(() => readSimulatedOptions(options)).toThrow(ProviderError);
  });
});
