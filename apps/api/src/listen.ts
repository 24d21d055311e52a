import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppError } from '@seoforge/kernel';

/** @throws AppError that says which variable to change when the port cannot be had. */
export async function listen(app: NestFastifyApplication, host: string, port: number, variable: string): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'EADDRNOTAVAIL') throw error;
    const why = {
      EADDRINUSE: 'another program listens there',
      EACCES: 'it is not permitted',
      EADDRNOTAVAIL: 'the address is not this machine’s',
    }[code];
    throw new AppError({
      code: 'http.cannot_listen',
      kind: 'unavailable',
      message: `Cannot listen on ${host}:${port}: ${why}. Stop that program, or set ${variable} to something else.`,
      cause: error,
    });
  }
}
