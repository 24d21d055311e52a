import { newBackupName, startOf } from './backup-name';
import { expiredBackups } from './retention';
import type { StoredBackup } from './stores/backup-store';

const NOW = new Date('2026-03-31T12:00:00Z');

const backupsAt = (...times: string[]): StoredBackup[] =>
  times.map((time) => ({ name: time, sizeBytes: 1, startedAt: new Date(time) }));

const expired = (backups: StoredBackup[], days = 30): string[] =>
  expiredBackups(backups, NOW, days).map(({ name }) => name);

describe('expiredBackups', () => {
  it('keeps one of each day for as many days as it should', () => {
    const daily = Array.from({ length: 40 }, (_, days) => new Date(NOW.getTime() - days * 86_400_000).toISOString());
    expect(expired(backupsAt(...daily))).toEqual(daily.slice(31));
  });

  it('keeps all of the last 24 hours, and of a day before that the newest', () => {
    const recent = ['2026-03-31T11:55:00Z', '2026-03-31T11:50:00Z', '2026-03-30T12:00:00Z'];
    const older = ['2026-03-29T23:55:00Z', '2026-03-29T12:00:00Z', '2026-03-29T00:05:00Z'];
    expect(expired(backupsAt(...older, ...recent))).toEqual(older.slice(1));
  });

  it.each([
    ['the only one, however old', ['2020-01-01T00:00:00Z'], []],
    ['the newest where all are old', ['2020-01-01T00:00:00Z', '2020-01-02T00:00:00Z'], ['2020-01-01T00:00:00Z']],
    ['one from the future, and the newest before it', ['2027-01-01T00:00:00Z', '2026-03-31T11:00:00Z'], []],
    ['nothing where there is none', [], []],
  ])('keeps %s', (_what, times, gone) => {
    expect(expired(backupsAt(...times))).toEqual(gone);
  });
});

describe('the name of a backup', () => {
  it('tells when it was begun', () => {
    const name = newBackupName(new Date('2026-03-01T08:09:10.999Z'));
    expect(name).toMatch(/^seoforge-20260301T080910Z-[0-9a-f]{8}\.backup$/);
    expect(startOf(name)).toEqual(new Date('2026-03-01T08:09:10Z'));
  });

  it.each([
    '',
    'notes.txt',
    'seoforge-20260301T080910Z-00000000.backup.part',
    'seoforge-20269901T080910Z-00000000.backup',
  ])('is not %j', (name) => {
    expect(startOf(name)).toBeUndefined();
  });
});
