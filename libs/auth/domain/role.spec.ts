import { roleIncludes } from './role';

describe('roleIncludes', () => {
  it.each([
    ['owner', 'owner', true],
    ['owner', 'admin', true],
    ['owner', 'viewer', true],
    ['admin', 'owner', false],
    ['admin', 'admin', true],
    ['admin', 'viewer', true],
    ['viewer', 'owner', false],
    ['viewer', 'admin', false],
    ['viewer', 'viewer', true],
  ] as const)('lets an %s do what an %s may: %j', (held, needed, verdict) => {
    expect(roleIncludes(held, needed)).toBe(verdict);
  });
});
