import { checkVersion } from './cluster';

describe('checkVersion', () => {
  it('accepts data of the same major version', () => {
    expect(() => {
      checkVersion('/data', '18\n', '18');
    }).not.toThrow();
  });

  it.each(['17\n', '19\n', '9.6\n', ''])('refuses data of version %j', (versionFile) => {
    expect(() => {
      checkVersion('/data', versionFile, '18');
    }).toThrow(expect.objectContaining({ code: 'embedded_postgres.version_mismatch' }) as Error);
  });

  it('names the directory and both versions', () => {
    expect(() => {
      checkVersion('/data', '17\n', '18');
    }).toThrow(/\/data .*PostgreSQL 17.*PostgreSQL 18/);
  });
});
