import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures that were drawn for sites, and the space set aside for them. What a deleted site leaves is kept until its files are deleted. */
export class CreateImages1764700300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE images (
        id uuid PRIMARY KEY,
        site_id uuid REFERENCES sites (id) ON DELETE SET NULL,
        operation_id uuid NOT NULL,
        position smallint NOT NULL,
        name text,
        bytes integer NOT NULL,
        width smallint,
        height smallint,
        alt text,
        provider text,
        model text,
        prompt_hash text,
        cost_micro_usd bigint,
        created_at timestamptz NOT NULL,
        stored_at timestamptz,
        expires_at timestamptz,
        CHECK (stored_at IS NULL OR (name IS NOT NULL AND width IS NOT NULL AND height IS NOT NULL AND alt IS NOT NULL
          AND provider IS NOT NULL AND prompt_hash IS NOT NULL)),
        CHECK (stored_at IS NOT NULL OR expires_at IS NOT NULL)
      );
      CREATE INDEX images_by_site ON images (site_id, id);
      CREATE INDEX images_by_operation ON images (operation_id);
      CREATE INDEX images_by_name ON images (name);
      CREATE INDEX images_by_expiry ON images (expires_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE images');
  }
}
