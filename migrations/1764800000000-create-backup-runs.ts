import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of backups and restore drills, so that their age and size can be watched. */
export class CreateBackupRuns1764800000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE backup_runs (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('backup', 'drill')),
        outcome text NOT NULL CHECK (outcome IN ('succeeded', 'failed')),
        started_at timestamptz NOT NULL,
        finished_at timestamptz NOT NULL,
        backup text NOT NULL,
        method text CHECK (method IN ('dump', 'base-copy')),
        size_bytes bigint,
        sha256 text,
        error_code text,
        CHECK (outcome <> 'succeeded' OR (method IS NOT NULL AND size_bytes IS NOT NULL AND sha256 IS NOT NULL)),
        CHECK (outcome <> 'failed' OR error_code IS NOT NULL)
      );
      CREATE INDEX backup_runs_newest ON backup_runs (kind, outcome, finished_at DESC);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE backup_runs');
  }
}
