export { checkBackup, type CheckedBackup } from './application/check-backup';
export { findBackup } from './application/find-backup';
export {
  backupKeyOf,
  describeBackup,
  makeBackup,
  type BackupConfiguration,
  type BackupTools,
  type MadeBackup,
} from './application/make-backup';
export { proveContent, requireKnownMigrations } from './application/prove-content';
export { restoreToDatabase } from './application/restore-to-database';
export { restoreToDirectory } from './application/restore-to-directory';
export { restoreToScratch } from './application/restore-to-scratch';
export type { Restored, RestoreSource } from './application/restored';
export { StepLog, type Print } from './application/step-log';
export { BackupModule } from './backup.module';
export type { Manifest } from './manifest';
export { BackupRuns, type LastBackupRun } from './persistence/backup-runs';
export { openBackupStore } from './stores/open-backup-store';
