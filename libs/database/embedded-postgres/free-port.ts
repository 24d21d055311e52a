import { createServer } from 'node:net';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** The wanted TCP port of 127.0.0.1 if it is free, else an error; 0 means any that the operating system chooses. */
export async function freePort(wanted: number): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', (error) => {
      reject(
        new EmbeddedPostgresError(
          'port_in_use',
          `Port ${wanted} of 127.0.0.1 cannot be used for PostgreSQL (${error.message}). Stop what listens there or choose another port.`,
          error,
        ),
      );
    });
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : wanted;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
