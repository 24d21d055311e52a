import { AppError } from '@seoforge/kernel';

export const missingBackupKey = (): AppError =>
  new AppError({
    code: 'backup.key_missing',
    kind: 'invalid',
    message:
      'Backups are encrypted, and BACKUP_ENCRYPTION_KEY is not set. Make one with: echo "backup-1:$(openssl rand -base64 32)". Keep it where the backups are not.',
  });

/** @param keyId of the key that sealed the backup, as far as its first bytes can be trusted */
export const otherBackupKey = (keyId: string): AppError =>
  new AppError({
    code: 'backup.key_unknown',
    kind: 'invalid',
    message: `The backup is sealed under the key ${JSON.stringify(keyId)}. Put that one into BACKUP_ENCRYPTION_KEY to read it. Nothing has been restored.`,
  });

/** One answer for every reason: cut off, reordered, altered, or sealed under another key of the same id. */
export const damagedBackup = (cause?: unknown): AppError =>
  new AppError({
    code: 'backup.damaged',
    kind: 'invalid',
    message:
      'The backup cannot be opened: it was cut off or altered, or its key was another one. Nothing has been restored; use an older backup.',
    cause,
  });

export const unsafePath = (path: string): AppError =>
  new AppError({
    code: 'backup.path_unsafe',
    kind: 'invalid',
    message: `The backup holds a file that would be written outside of its folder: ${JSON.stringify(path)}.`,
  });

export const backupNotFound = (name: string, place: string): AppError =>
  new AppError({
    code: 'backup.not_found',
    kind: 'not_found',
    message:
      name === 'latest'
        ? `There is no backup in ${place} yet.`
        : `There is no backup ${name} in ${place}, and no such file.`,
  });

export const backupUnderWay = (): AppError =>
  new AppError({
    code: 'backup.under_way',
    kind: 'conflict',
    message: 'A backup of this database is under way already. Wait until it has ended.',
  });

export const noBackupMethod = (serverVersion: number, found: readonly string[]): AppError =>
  new AppError({
    code: 'backup.no_method',
    kind: 'unavailable',
    message: [
      `The server is PostgreSQL ${serverVersion}, its files are not on this machine, and no pg_dump of version ${serverVersion} or newer was found`,
      found.length > 0 ? ` (too old: ${found.join(', ')}).` : '.',
      ` Install the package postgresql-client-${serverVersion} from apt.postgresql.org, or name the folder of a newer pg_dump in BACKUP_PG_DUMP_DIRECTORY.`,
    ].join(''),
  });

export const noQuietMoment = (seconds: number): AppError =>
  new AppError({
    code: 'backup.no_quiet_moment',
    kind: 'unavailable',
    retryable: true,
    message: `For ${seconds} s there was no moment at which no transaction was writing. End the long one (pg_stat_activity shows it) and try again.`,
  });

export const tablespacesNotSupported = (): AppError =>
  new AppError({
    code: 'backup.tablespaces',
    kind: 'invalid',
    message:
      'The server keeps tables in tablespaces of their own, which a copy of its folder does not hold. Install pg_dump.',
  });

export const programFailed = (program: string, reason: string): AppError =>
  new AppError({ code: 'backup.program_failed', kind: 'unavailable', message: `${program} failed: ${reason}` });

export const storeFailed = (what: string, cause: unknown, reason: string): AppError =>
  new AppError({ code: 'backup.store_failed', kind: 'unavailable', message: `${what}: ${reason}`, cause });

export const targetNotEmpty = (target: string): AppError =>
  new AppError({
    code: 'restore.target_not_empty',
    kind: 'conflict',
    message: `${target} is not empty. Name an empty one, or add --replace: what is there now is then moved aside, not deleted.`,
  });

export const targetInUse = (target: string): AppError =>
  new AppError({
    code: 'restore.target_in_use',
    kind: 'conflict',
    message: `A server is running on ${target}. Stop the service first.`,
  });

export const databaseInUse = (database: string, cause: unknown): AppError =>
  new AppError({
    code: 'restore.target_in_use',
    kind: 'conflict',
    message: `Somebody is using the database ${database}. Stop the service first. Nothing has been replaced.`,
    cause,
  });

export const notAllowed = (cause: unknown): AppError =>
  new AppError({
    code: 'restore.not_allowed',
    kind: 'forbidden',
    message:
      'The account of the URL may not make, rename or drop databases (CREATEDB). Use one that may, or an empty database.',
    cause,
  });

export const wrongTarget = (needed: string): AppError =>
  new AppError({ code: 'restore.target_unfit', kind: 'invalid', message: needed });

export const newerBackup = (migration: string): AppError =>
  new AppError({
    code: 'restore.newer_backup',
    kind: 'conflict',
    message: `The backup is of a newer version of SEOForge: this one does not know the migration ${migration}. Install that version first.`,
  });

export const unequalCopy = (differences: readonly string[]): AppError =>
  new AppError({
    code: 'restore.copy_differs',
    kind: 'internal',
    message: ['What was restored is not what was backed up:', ...differences.map((line) => `- ${line}`)].join('\n'),
  });
