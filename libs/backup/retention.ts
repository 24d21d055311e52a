import type { StoredBackup } from './stores/backup-store';

const DAY_MS = 24 * 60 * 60_000;

/**
 * The backups that may go: all of the last 24 hours stay, of the days before that the newest of each (UTC), and the newest of all
 * however old it is. What lies in the future, by whose clock ever, stays.
 */
export function expiredBackups(backups: readonly StoredBackup[], now: Date, retentionDays: number): StoredBackup[] {
  const newestFirst = [...backups].sort((one, other) => other.startedAt.getTime() - one.startedAt.getTime());
  const daysSeen = new Set<string>();
  return newestFirst.filter(({ startedAt }, index) => {
    const ageMs = now.getTime() - startedAt.getTime();
    const day = startedAt.toISOString().slice(0, 10);
    const isNewestOfItsDay = !daysSeen.has(day);
    daysSeen.add(day);
    if (index === 0 || ageMs <= DAY_MS) return false;
    return ageMs > retentionDays * DAY_MS || !isNewestOfItsDay;
  });
}
