import { errorTracker, reportUnexpected } from './unexpected-errors';

/** Ends the process as Node.js would, with the error on its standard error and code 1, but tells of it first, in bounded time. */
export function reportUncaught(): void {
  process.once('uncaughtException', (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    reportUnexpected(error, { source: 'process' });
    void errorTracker()
      .stop()
      .then(() => process.exit(1));
  });
}
