import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions of administrators, their second factor, and what failed logins cost. A change that ends access is announced. */
export class CreateSessions1764300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE users
        ADD COLUMN disabled_at timestamptz,
        ADD COLUMN second_factor_confirmed_at timestamptz,
        ADD COLUMN second_factor_last_step bigint,
        ADD COLUMN recovery_code_hashes text[] NOT NULL DEFAULT '{}';

      CREATE TABLE sessions (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        address text,
        user_agent text,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        end_reason text CHECK (end_reason IN ('logout', 'ended', 'password_changed', 'token_reused', 'account_disabled')),
        CHECK ((ended_at IS NULL) = (end_reason IS NULL))
      );
      CREATE INDEX sessions_by_user ON sessions (user_id, created_at);

      CREATE TABLE refresh_tokens (
        hash text PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        issued_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session_id);

      CREATE TABLE login_failures (
        subject text PRIMARY KEY,
        failures integer NOT NULL,
        last_failed_at timestamptz NOT NULL,
        locked_until timestamptz
      );
      CREATE INDEX login_failures_by_age ON login_failures (last_failed_at);

      CREATE FUNCTION announce_session_end() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('session_changed', OLD.id::text);
        RETURN NULL;
      END $$;

      CREATE TRIGGER announce_session_end AFTER UPDATE OF ended_at, expires_at OR DELETE ON sessions
        FOR EACH ROW EXECUTE FUNCTION announce_session_end();

      CREATE FUNCTION announce_user_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('user_changed', OLD.id::text);
        RETURN NULL;
      END $$;

      CREATE TRIGGER announce_user_change AFTER UPDATE OF role, disabled_at OR DELETE ON users
        FOR EACH ROW EXECUTE FUNCTION announce_user_change();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER announce_user_change ON users;
      DROP FUNCTION announce_user_change();
      DROP TABLE login_failures, refresh_tokens, sessions;
      DROP FUNCTION announce_session_end();
      ALTER TABLE users
        DROP COLUMN disabled_at,
        DROP COLUMN second_factor_confirmed_at,
        DROP COLUMN second_factor_last_step,
        DROP COLUMN recovery_code_hashes;
    `);
  }
}
