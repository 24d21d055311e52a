import { RateLimitConfig } from '@seoforge/config';

import { limitsInWords } from './limits-in-words';

describe('limitsInWords', () => {
  const config = new RateLimitConfig();

  it('says how often a key, a site and an address may call', () => {
    jest.spyOn(config, 'limitsOf').mockReturnValue({ key: 5, site: 2_000, address: 30_000 });
    expect(limitsInWords('read', config)).toBe(
      '**How often in a minute** (`read`): 5 by a key or an administrator, 2,000 for a site, 30,000 from an address.',
    );
  });

  it('says nothing of what is not limited', () => {
    jest.spyOn(config, 'limitsOf').mockReturnValue({ address: 1 });
    expect(limitsInWords('login', config)).toBe('**How often in a minute** (`login`): 1 from an address.');
  });
});
