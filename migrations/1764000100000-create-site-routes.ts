import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSiteRoutes1764000100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE site_routes (
        site_id uuid NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
        name text NOT NULL,
        route jsonb NOT NULL,
        PRIMARY KEY (site_id, name)
      )
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE site_routes');
  }
}
