import { violations } from './licences.cjs';

const lockWith = (entry: object): Parameters<typeof violations>[0] => ({
  packages: { '': {}, 'node_modules/a': { version: '1.0.0', ...entry } },
});

describe('licences of shipped packages', () => {
  it.each(['MIT', '(MIT OR GPL-2.0-only)', '(MIT AND CC0-1.0)', 'Apache-2.0'])('allows %s', (license) => {
    expect(violations(lockWith({ license }))).toEqual([]);
  });

  it.each(['GPL-3.0-or-later', 'AGPL-3.0', '(MIT AND GPL-2.0)', 'SEE LICENSE IN file'])('refuses %s', (license) => {
    expect(violations(lockWith({ license }))).toEqual([`a@1.0.0: ${license}`]);
  });

  it('allows the LGPL to the shared library of pictures, and to nothing else', () => {
    const license = 'Apache-2.0 AND LGPL-3.0-or-later';
    const packages = { 'node_modules/@img/sharp-win32-x64': { license }, 'node_modules/sharper': { license } };
    expect(violations({ packages })).toEqual([`sharper@undefined: ${license}`]);
  });

  it('refuses a package without a licence', () => {
    expect(violations(lockWith({}))).toEqual(['a@1.0.0: no licence named']);
  });

  it('leaves out what is not shipped', () => {
    expect(violations(lockWith({ license: 'GPL-3.0', dev: true }))).toEqual([]);
  });
});
