import type { ArchiveEntry } from '../container/archive';
import type { BaseCopyFacts, BackupMethod, DatabaseContent } from '../manifest';

/** What became of copying a database, said when its last entry has been read. */
export interface CopiedDatabase extends DatabaseContent {
  readonly method: BackupMethod;
  readonly serverVersion: number;
  readonly database: string;
  readonly baseCopy: BaseCopyFacts | null;
}

/** The entries of a backup that hold the database; each is to be read before the next. */
export type DatabaseCopy = AsyncGenerator<ArchiveEntry, CopiedDatabase>;

/** An entry that is in memory. */
export function entryOf(path: string, content: string | Buffer = ''): ArchiveEntry {
  return { path, content: [Buffer.from(content)] };
}
