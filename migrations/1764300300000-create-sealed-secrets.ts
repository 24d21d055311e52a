import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secrets of sites and of administrators that the product must be able to read again: sealed, with the key's id beside them. */
export class CreateSealedSecrets1764300300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE sealed_secrets (
        id uuid PRIMARY KEY,
        site_id uuid REFERENCES sites (id) ON DELETE CASCADE,
        user_id uuid REFERENCES users (id) ON DELETE CASCADE,
        purpose text NOT NULL,
        name text NOT NULL,
        sealed text NOT NULL,
        encryption_key_id text NOT NULL,
        hint text NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CHECK (num_nonnulls(site_id, user_id) = 1)
      );
      CREATE UNIQUE INDEX sealed_secrets_of_site ON sealed_secrets (site_id, purpose, name) WHERE site_id IS NOT NULL;
      CREATE UNIQUE INDEX sealed_secrets_of_user ON sealed_secrets (user_id, purpose, name) WHERE user_id IS NOT NULL;
      CREATE INDEX sealed_secrets_by_key ON sealed_secrets (encryption_key_id, id);

      CREATE FUNCTION announce_secret_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('secret_changed', COALESCE(NEW.site_id, OLD.site_id, NEW.user_id, OLD.user_id)::text);
        RETURN NULL;
      END $$;

      CREATE TRIGGER announce_secret_change AFTER INSERT OR UPDATE OR DELETE ON sealed_secrets
        FOR EACH ROW EXECUTE FUNCTION announce_secret_change();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE sealed_secrets;
      DROP FUNCTION announce_secret_change();
    `);
  }
}
