import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What Google Search Console counted for the queries of each site, period by period. */
export class CreateSearchQueries1764700100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE search_console_imports (
        id uuid PRIMARY KEY,
        site_id uuid NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
        period_from date NOT NULL,
        period_to date NOT NULL,
        imported_at timestamptz NOT NULL,
        CONSTRAINT search_console_imports_by_period UNIQUE (site_id, period_from, period_to),
        CHECK (period_from <= period_to)
      );

      CREATE TABLE search_queries (
        import_id uuid NOT NULL REFERENCES search_console_imports (id) ON DELETE CASCADE,
        query text NOT NULL,
        clicks bigint NOT NULL,
        impressions bigint NOT NULL,
        ctr double precision NOT NULL,
        position double precision NOT NULL,
        PRIMARY KEY (import_id, query)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE search_queries; DROP TABLE search_console_imports;');
  }
}
