import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { newId } from '@seoforge/kernel';
import { LessThan } from 'typeorm';

import type { BackupMethod } from '../manifest';
import { BackupRunEntity } from './backup-run.entity';

export type BackupRunKind = BackupRunEntity['kind'];

/** A run that did what it should. */
export interface BackupRun {
  readonly backup: string;
  readonly method: BackupMethod;
  readonly sizeBytes: number;
  /** Of the backup's file, in hexadecimal digits. */
  readonly sha256: string;
}

/** The last run of a kind that succeeded. */
export interface LastBackupRun extends BackupRun {
  readonly startedAt: Date;
  readonly finishedAt: Date;
}

const KEPT_MS = 400 * 24 * 60 * 60_000;

/** What became of backups and restore drills, for monitoring to see. */
@Injectable()
export class BackupRuns {
  constructor(private readonly managers: EntityManagers) {}

  /** Null where none ever did. */
  async lastSuccess(kind: BackupRunKind): Promise<LastBackupRun | null> {
    const row = await this.managers.current.findOne(BackupRunEntity, {
      where: { kind, outcome: 'succeeded' },
      order: { finishedAt: 'DESC' },
    });
    if (!row?.method || row.sizeBytes === null || row.sha256 === null) return null;
    const { backup, method, sha256, startedAt, finishedAt } = row;
    return { backup, method, sizeBytes: Number(row.sizeBytes), sha256, startedAt, finishedAt };
  }

  async succeeded(kind: BackupRunKind, startedAt: Date, run: BackupRun): Promise<void> {
    await this.#add({
      kind,
      outcome: 'succeeded',
      startedAt,
      ...run,
      sizeBytes: String(run.sizeBytes),
      errorCode: null,
    });
  }

  async failed(kind: BackupRunKind, startedAt: Date, backup: string, errorCode: string): Promise<void> {
    const nothing = { method: null, sizeBytes: null, sha256: null };
    await this.#add({ kind, outcome: 'failed', startedAt, backup, errorCode, ...nothing });
  }

  /** Before an upgrade a database is backed up by the program that will migrate it: the table may not be there yet. */
  async #add(run: Omit<BackupRunEntity, 'id' | 'finishedAt'>): Promise<void> {
    const { current } = this.managers;
    const [table] = await current.query<{ present: boolean }[]>(
      "SELECT to_regclass('backup_runs') IS NOT NULL AS present",
    );
    if (!table?.present) return;
    const finishedAt = new Date();
    await current.insert(BackupRunEntity, { id: newId(), finishedAt, ...run });
    await current.delete(BackupRunEntity, { finishedAt: LessThan(new Date(finishedAt.getTime() - KEPT_MS)) });
  }
}
