import { randomBytes } from 'node:crypto';

const NAME = /^seoforge-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-[0-9a-f]{8}\.backup$/;

/** Says when the backup was begun, to the second; sorts by time. */
export function newBackupName(startedAt: Date): string {
  const time = startedAt.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  return `seoforge-${time}-${randomBytes(4).toString('hex')}.backup`;
}

/** When the backup of this name was begun; undefined for what is not the name of a backup. */
export function startOf(name: string): Date | undefined {
  const [, ...parts] = NAME.exec(name) ?? [];
  if (parts.length === 0) return undefined;
  const [year, month, day, hour, minute, second] = parts;
  const startedAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(startedAt.getTime()) ? undefined : startedAt;
}
