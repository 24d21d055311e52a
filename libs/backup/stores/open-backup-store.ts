import type { BackupConfig } from '@seoforge/config';

import type { BackupStore } from './backup-store';
import { DiskBackupStore } from './disk-backup-store';
import { S3BackupStore } from './s3-backup-store';

/** The store that is configured; the caller closes it. */
export async function openBackupStore(config: BackupConfig): Promise<BackupStore> {
  return config.store === 's3' ? S3BackupStore.open(config) : new DiskBackupStore(config.directory);
}
