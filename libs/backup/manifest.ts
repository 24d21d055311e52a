import { damagedBackup } from './backup.errors';

/** How the database was copied: what pg_dump writes, or the files of the server with the log that makes them whole. */
export type BackupMethod = 'dump' | 'base-copy';

/** What a table held. */
export interface TableContent {
  /** With its schema, quoted where SQL needs it. */
  readonly table: string;
  readonly rows: number;
  /** Sum of a hash of every row: independent of their order. */
  readonly checksum: string;
}

/** What the database held at the moment that the backup is of. */
export interface DatabaseContent {
  /** Names of the migrations, oldest first. */
  readonly migrations: readonly string[];
  readonly tables: readonly TableContent[];
}

/** What a base copy needs to be put up again. */
export interface BaseCopyFacts {
  /** Where in the log the copy is exactly what `tables` says. */
  readonly restorePoint: string;
  /** The user id that the server's files belong to; a server refuses those of another. */
  readonly ownerId: number;
}

export interface Manifest extends DatabaseContent {
  readonly format: 1;
  readonly startedAt: string;
  readonly method: BackupMethod;
  /** Major version of PostgreSQL. */
  readonly serverVersion: number;
  /** Name of the database. */
  readonly database: string;
  readonly baseCopy: BaseCopyFacts | null;
  /** Pictures; null where they were left out. */
  readonly media: { readonly files: number; readonly bytes: number } | null;
}

/** It is authentic when it is read here; another format is of a version that this one does not know. */
export function parseManifest(text: string): Manifest {
  const manifest = JSON.parse(text) as Manifest;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the type is what this version writes
  if (manifest.format !== 1) throw damagedBackup();
  return manifest;
}
