import { createServer } from 'node:net';

import { AppError } from '@seoforge/kernel';

/** Looks before anything is started. @throws AppError that says which variable to change */
export async function assertPortFree(host: string, port: number, variable: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(cannotListen(host, port, variable, error));
    });
    probe.listen(port, host, () =>
      probe.close(() => {
        resolve();
      }),
    );
  });
}

function cannotListen(host: string, port: number, variable: string, cause: NodeJS.ErrnoException): AppError {
  const why = cause.code === 'EADDRINUSE' ? 'is in use' : `cannot be listened on (${cause.code ?? cause.message})`;
  return new AppError({
    code: 'start.port_unavailable',
    kind: 'unavailable',
    message: `Port ${port} on ${host} ${why}. Stop the program that has it, or start with another one: ${variable}=${port + 1} npm start`,
    cause,
  });
}
