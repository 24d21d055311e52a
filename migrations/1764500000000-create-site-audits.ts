import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Audits of pages and sites. A crawl's pages are kept one by one, so that it survives its worker. */
export class CreateSiteAudits1764500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE site_audits (
        id uuid PRIMARY KEY,
        site_id uuid NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
        start_url text NOT NULL,
        max_pages integer NOT NULL,
        status text NOT NULL CHECK (status IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
        progress jsonb NOT NULL,
        report jsonb,
        failure jsonb,
        created_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz,
        CHECK (status <> 'succeeded' OR report IS NOT NULL),
        CHECK (status <> 'failed' OR failure IS NOT NULL)
      );
      CREATE INDEX site_audits_by_site ON site_audits (site_id, id);

      CREATE TABLE site_audit_pages (
        audit_id uuid NOT NULL REFERENCES site_audits (id) ON DELETE CASCADE,
        requested_url text NOT NULL,
        id uuid NOT NULL,
        page jsonb NOT NULL,
        PRIMARY KEY (audit_id, requested_url)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE site_audit_pages;
      DROP TABLE site_audits;
    `);
  }
}
