/** A backup that is there as a whole. */
export interface StoredBackup {
  readonly name: string;
  readonly sizeBytes: number;
  readonly startedAt: Date;
}

/** Where backups are kept. What has been saved in part only is not seen as a backup. */
export abstract class BackupStore {
  /** For people. */
  abstract readonly place: string;

  /** @throws AppError `backup.store_failed`; nothing is there then */
  abstract save(name: string, content: AsyncIterable<Uint8Array>): Promise<void>;

  /** Newest first. Files of other names are left out. */
  abstract list(): Promise<StoredBackup[]>;

  /** @throws AppError `backup.store_failed` while it is read */
  abstract read(name: string): AsyncIterable<Uint8Array>;

  abstract delete(name: string): Promise<void>;

  /** Lets go of connections. */
  abstract close(): void;
}

/** The backups among files of any name, newest first. */
export function newestFirst(backups: readonly StoredBackup[]): StoredBackup[] {
  return [...backups].sort((one, other) => other.name.localeCompare(one.name));
}
