import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a site may be called from and how often, where a key may be used, and news of sites that change. */
export class WidenSitesAndKeys1764300100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE sites
        ADD COLUMN origins text[] NOT NULL DEFAULT '{}',
        ADD COLUMN rate_limits jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN disabled_at timestamptz;

      ALTER TABLE api_keys
        ADD COLUMN allowed_addresses text[] NOT NULL DEFAULT '{}',
        ADD COLUMN last_used_at timestamptz,
        ADD COLUMN replaces uuid REFERENCES api_keys (id) ON DELETE SET NULL;
      CREATE INDEX api_keys_by_replaced ON api_keys (replaces) WHERE replaces IS NOT NULL;

      -- Without it, each article that goes with its site would have all calls looked through.
      CREATE INDEX model_calls_of_article ON model_calls (article_id) WHERE article_id IS NOT NULL;

      DROP TRIGGER announce_api_key_change ON api_keys;
      CREATE TRIGGER announce_api_key_change
        AFTER UPDATE OF hash, name, mode, scopes, expires_at, revoked_at, allowed_addresses OR DELETE ON api_keys
        FOR EACH ROW EXECUTE FUNCTION announce_api_key_change();

      CREATE FUNCTION announce_site_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('site_changed', COALESCE(NEW.id, OLD.id)::text);
        RETURN NULL;
      END $$;

      CREATE TRIGGER announce_site_change AFTER INSERT OR UPDATE OR DELETE ON sites
        FOR EACH ROW EXECUTE FUNCTION announce_site_change();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER announce_site_change ON sites;
      DROP FUNCTION announce_site_change();
      DROP TRIGGER announce_api_key_change ON api_keys;
      CREATE TRIGGER announce_api_key_change AFTER UPDATE OR DELETE ON api_keys
        FOR EACH ROW EXECUTE FUNCTION announce_api_key_change();
      DROP INDEX model_calls_of_article;
      ALTER TABLE api_keys DROP COLUMN allowed_addresses, DROP COLUMN last_used_at, DROP COLUMN replaces;
      ALTER TABLE sites DROP COLUMN origins, DROP COLUMN rate_limits, DROP COLUMN disabled_at;
    `);
  }
}
