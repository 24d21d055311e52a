import { AppError } from '@seoforge/kernel';

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there',
  EACCES: 'it is not permitted',
  EADDRNOTAVAIL: 'the address is not this machine’s',
};

/** @returns what to say of a port that cannot be had; any other error as it is */
export function cannotListen(error: unknown, host: string, port: number, variable: string): unknown {
  const why = REASONS[String((error as NodeJS.ErrnoException).code)];
  if (why === undefined) return error;
  return new AppError({
    code: 'http.cannot_listen',
    kind: 'unavailable',
    message: `Cannot listen on ${host}:${port}: ${why}. Stop that program, or set ${variable} to something else.`,
    cause: error,
  });
}
