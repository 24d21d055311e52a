import { connectionUrl } from './application-database';
import { ensureCluster } from './cluster';
import { readPassword } from './password-file';
import { findPrograms } from './postgres-programs';
import { stopPostmaster } from './postmaster';
import { startServer } from './server-start';

export interface EmbeddedPostgresOptions {
  /** Absolute path. Beside it come `<path>.password` (mode 0600) and `<path>.log`. */
  readonly dataDirectory: string;
  /** Made if it is not there. */
  readonly database: string;
  /** TCP port on 127.0.0.1; any free one if absent. An adopted server keeps its own. */
  readonly port?: number;
  /** Whether committed data outlives a failure of the machine (the default); false is faster, for tests. */
  readonly durable?: boolean;
  readonly onProgress?: (message: string) => void;
}

/** A running server. Several processes may hold the same one; the first `stop` ends it for all. */
export interface EmbeddedPostgres {
  /** Connection string of the database, with the password. */
  readonly url: string;
  /** Whether the server was running already: another process's, or the orphan of a killed one. */
  readonly adopted: boolean;
  /** Shuts the server down, within 25 s; calling it again does nothing more. */
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL server on the data directory, which is made at the first start, or adopts the one that already
 * serves it. Ends within 7 minutes, most often in one second; fails with an EmbeddedPostgresError.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDirectory, database, port = 0, durable = true, onProgress = () => undefined } = options;
  const programs = await findPrograms();
  await ensureCluster(programs, { dataDirectory, durable, onProgress });
  const password = await readPassword(dataDirectory);
  const server = await startServer(programs.postgres, { dataDirectory, database, password, port, durable, onProgress });
  let stopping: Promise<void> | undefined;
  return {
    url: connectionUrl({ port: server.port, password }, database),
    adopted: server.adopted,
    stop: () => (stopping ??= stopPostmaster(dataDirectory, server.processId)),
  };
}
