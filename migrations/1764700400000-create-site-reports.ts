import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports on a site's posts. What a report has come to is kept beside it, so that it survives its worker. */
export class CreateSiteReports1764700400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE site_reports (
        id uuid PRIMARY KEY,
        site_id uuid NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
        most_posts integer,
        status text NOT NULL CHECK (status IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
        progress jsonb NOT NULL,
        checkpoint jsonb,
        result jsonb,
        failure jsonb,
        created_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz,
        CHECK (status <> 'succeeded' OR result IS NOT NULL),
        CHECK (status <> 'failed' OR failure IS NOT NULL)
      );
      CREATE INDEX site_reports_by_site ON site_reports (site_id, id);
      CREATE UNIQUE INDEX site_reports_unfinished ON site_reports (site_id) WHERE status IN ('queued', 'running');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE site_reports');
  }
}
