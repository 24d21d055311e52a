import type { DatabaseConfig, MediaConfig } from '@seoforge/config';

import type { BackupKey } from '../container/sealing';
import type { Manifest } from '../manifest';
import type { ProgramSearch } from '../postgres/copy-database';

/** A backup that has been checked, and what is needed to restore it. */
export interface RestoreSource {
  read(): AsyncIterable<Uint8Array>;
  readonly key: BackupKey;
  readonly manifest: Manifest;
  readonly search: ProgramSearch;
  /** Where its pictures go; null leaves them in the backup. */
  readonly media: MediaConfig | null;
}

/** A database that was made of a backup. */
export interface Restored {
  readonly url: string;
  readonly database: DatabaseConfig;
}

/** What is done with it before it takes its place, or is dropped. */
export type WorkOnRestored<T> = (restored: Restored) => Promise<T>;
