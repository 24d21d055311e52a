import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every process remembers keys for a moment; the database itself tells them when one is changed, by whatever means. */
export class AnnounceApiKeyChanges1764000200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION announce_api_key_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('api_key_changed', OLD.hash);
        RETURN NULL;
      END $$;

      CREATE TRIGGER announce_api_key_change AFTER UPDATE OR DELETE ON api_keys
        FOR EACH ROW EXECUTE FUNCTION announce_api_key_change();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER announce_api_key_change ON api_keys;
      DROP FUNCTION announce_api_key_change();
    `);
  }
}
