import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did what, and who was refused. Rows are added and never touched again; a site that is removed leaves its trail. */
export class CreateAuditTrail1764300200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE audit_events (
        id uuid PRIMARY KEY,
        occurred_at timestamptz NOT NULL,
        actor_kind text NOT NULL CHECK (actor_kind IN ('user', 'key', 'anonymous', 'system')),
        actor_id uuid,
        site_id uuid,
        action text NOT NULL,
        target text,
        outcome text NOT NULL CHECK (outcome IN ('done', 'denied')),
        reason text,
        address text,
        request_id text,
        details jsonb NOT NULL
      );
      CREATE INDEX audit_events_by_site ON audit_events (site_id, id);
      CREATE INDEX audit_events_by_actor ON audit_events (actor_id, id);
      CREATE INDEX audit_events_by_action ON audit_events (action text_pattern_ops, id);
      CREATE INDEX audit_events_done ON audit_events (id) WHERE outcome = 'done';

      CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'audit_events is append-only';
      END $$;

      CREATE TRIGGER refuse_audit_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE audit_events;
      DROP FUNCTION refuse_audit_change();
    `);
  }
}
