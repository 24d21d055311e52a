import { AppError, messageOf } from '@seoforge/kernel';
import type { PgBoss } from 'pg-boss';

/** @throws AppError `queue.unusable`, for whoever starts the program to read */
export async function startBoss(boss: PgBoss): Promise<void> {
  try {
    await boss.start();
  } catch (error) {
    throw new AppError({
      code: 'queue.unusable',
      kind: 'unavailable',
      message: `The job queue cannot be used: ${messageOf(error)}. Has the database been migrated? node dist/apps/cli/src/main.js migrate`,
      cause: error,
    });
  }
}
