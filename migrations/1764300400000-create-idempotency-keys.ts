import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers to requests that may have to be given again, per site. */
export class CreateIdempotencyKeys1764300400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE idempotency_keys (
        site_id uuid NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
        key text NOT NULL,
        fingerprint text NOT NULL,
        attempt_id uuid NOT NULL,
        running_until timestamptz,
        status integer,
        headers jsonb,
        body bytea,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (site_id, key),
        CHECK ((status IS NULL) = (running_until IS NOT NULL))
      );
      CREATE INDEX idempotency_keys_by_expiry ON idempotency_keys (expires_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE idempotency_keys');
  }
}
