import { AppError } from '@seoforge/kernel';

import { errorTracker, reportUnexpected } from './error-tracking/unexpected-errors';

/**
 * Runs a program's entry point. A foreseen failure ends it with its message alone, a defect with its stack; both with code 1.
 * A program that was forked tells its parent when it is ready, and stops when the parent dies.
 */
export function runProgram(main: () => Promise<void>): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
  main().then(
    () => process.send?.('ready'),
    (error: unknown) => {
      if (!(error instanceof AppError)) reportUnexpected(error, { source: 'process' });
      process.stderr.write(
        `${describe(error)}\n`,
        () =>
          void errorTracker()
            .stop()
            .then(() => process.exit(1)),
      );
    },
  );
}

function describe(error: unknown): string {
  if (error instanceof AppError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
