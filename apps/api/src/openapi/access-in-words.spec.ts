import { accessInWords } from './access-in-words';

const limit = 'read';

describe('accessInWords', () => {
  it.each([
    [undefined, 'anyone'],
    [{ scope: 'any', limit }, 'any API key'],
    [{ scope: 'content:read', limit }, 'API keys with the scope `content:read`'],
    [{ role: 'owner', limit }, 'administrators with the role `owner`'],
    [{ role: 'viewer', limit }, 'administrators with the role `owner`, `admin`, or `viewer`'],
    [
      { scope: 'seo:analyze', role: 'admin', forSite: true, limit },
      'API keys with the scope `seo:analyze`; administrators with the role `owner` or `admin`, naming the site in `X-Site-ID`',
    ],
    [{ scope: 'any', forSite: true, limit }, 'any API key'],
  ] as const)('says of %j: %s', (rule, words) => {
    expect(accessInWords(rule)).toBe(`**Who may call:** ${words}.`);
  });
});
