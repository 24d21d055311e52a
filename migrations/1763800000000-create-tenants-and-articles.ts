import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTenantsAndArticles1763800000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE users (
        id uuid PRIMARY KEY,
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        password_hash text NOT NULL,
        role text NOT NULL CHECK (role IN ('owner', 'admin', 'viewer')),
        created_at timestamptz NOT NULL
      );

      CREATE TABLE sites (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        created_at timestamptz NOT NULL
      );

      CREATE TABLE api_keys (
        id uuid PRIMARY KEY,
        site_id uuid NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
        name text NOT NULL,
        display_prefix text NOT NULL,
        hash text NOT NULL UNIQUE,
        mode text NOT NULL CHECK (mode IN ('live', 'test')),
        scopes text[] NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz,
        revoked_at timestamptz
      );
      CREATE INDEX api_keys_by_site ON api_keys (site_id);

      CREATE TABLE articles (
        id uuid PRIMARY KEY,
        site_id uuid NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
        mode text NOT NULL CHECK (mode IN ('live', 'test')),
        status text NOT NULL CHECK (status IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
        brief jsonb NOT NULL,
        progress jsonb NOT NULL,
        result jsonb,
        seo jsonb,
        provider text,
        failure jsonb,
        created_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz,
        CHECK (status <> 'succeeded' OR result IS NOT NULL),
        CHECK (status <> 'failed' OR failure IS NOT NULL)
      );
      CREATE INDEX articles_by_site ON articles (site_id, id);

      CREATE TABLE article_checkpoints (
        article_id uuid NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        piece text NOT NULL,
        content jsonb NOT NULL,
        PRIMARY KEY (article_id, piece)
      );

      CREATE TABLE model_calls (
        id uuid PRIMARY KEY,
        site_id uuid NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
        article_id uuid REFERENCES articles (id) ON DELETE SET NULL,
        purpose text NOT NULL,
        provider text NOT NULL,
        model text NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('succeeded', 'failed')),
        error_code text,
        input_tokens integer,
        cached_tokens integer,
        output_tokens integer,
        reasoning_tokens integer,
        cost_micro_usd bigint,
        duration_ms integer NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX model_calls_by_article ON model_calls (site_id, article_id, created_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE model_calls, article_checkpoints, articles, api_keys, sites, users');
  }
}
