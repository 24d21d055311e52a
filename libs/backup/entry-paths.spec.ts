import { pathBelow } from './entry-paths';

describe('pathBelow', () => {
  it('goes below the folder', () => {
    expect(pathBelow('/data', 'base/1/1259')).toBe('/data/base/1/1259');
    expect(pathBelow('/data', 'base/')).toBe('/data/base');
  });

  it.each(['../other', '/etc/passwd', 'base/../../data2/x'])('does not go to %s', (relative) => {
    expect(() => pathBelow('/data', relative)).toThrow(expect.objectContaining({ code: 'backup.path_unsafe' }));
  });
});
