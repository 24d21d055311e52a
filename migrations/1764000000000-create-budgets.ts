import type { MigrationInterface, QueryRunner } from 'typeorm';

import { BUDGET_FUNCTIONS, DROP_BUDGET_FUNCTIONS } from './1764000000000-budget-functions';

/** Budgets of sites, and what the ledger needs to account for every attempt of a call. */
export class CreateBudgets1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE model_calls
        ADD COLUMN call_id uuid,
        ADD COLUMN attempt smallint NOT NULL DEFAULT 1 CHECK (attempt > 0),
        ADD COLUMN mode text NOT NULL DEFAULT 'live' CHECK (mode IN ('live', 'test')),
        ADD COLUMN cache_write_tokens integer,
        ADD COLUMN image_tokens integer,
        ADD COLUMN is_cached boolean NOT NULL DEFAULT false,
        ADD COLUMN charge_micro_usd bigint NOT NULL DEFAULT 0 CHECK (charge_micro_usd >= 0),
        ADD COLUMN charged_month text,
        DROP CONSTRAINT model_calls_outcome_check,
        ADD CONSTRAINT model_calls_outcome_check CHECK (outcome IN ('succeeded', 'failed', 'aborted'));
      CREATE INDEX model_calls_by_site_and_time ON model_calls (site_id, created_at, id);
      CREATE INDEX model_calls_by_time ON model_calls (created_at, id);

      CREATE TABLE site_budgets (
        site_id uuid PRIMARY KEY REFERENCES sites (id) ON DELETE CASCADE,
        monthly_limit_micro_usd bigint NOT NULL CHECK (monthly_limit_micro_usd >= 0),
        time_zone text NOT NULL,
        alert_at_percent smallint[] NOT NULL
      );

      -- Room on each page lets the one row that every call changes be rewritten in place.
      CREATE TABLE budget_months (
        site_id uuid NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
        month text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
        spent_micro_usd bigint NOT NULL DEFAULT 0 CHECK (spent_micro_usd >= 0),
        reserved_micro_usd bigint NOT NULL DEFAULT 0 CHECK (reserved_micro_usd >= 0),
        alerted_percent smallint NOT NULL DEFAULT 0,
        PRIMARY KEY (site_id, month)
      ) WITH (fillfactor = 50);

      CREATE TABLE budget_reservations (
        id uuid PRIMARY KEY,
        site_id uuid NOT NULL,
        month text NOT NULL,
        amount_micro_usd bigint NOT NULL CHECK (amount_micro_usd >= 0),
        lifetime_ms integer NOT NULL CHECK (lifetime_ms > 0),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        FOREIGN KEY (site_id, month) REFERENCES budget_months (site_id, month) ON DELETE CASCADE
      );
      CREATE INDEX budget_reservations_by_expiry ON budget_reservations (expires_at);
    `);
    await queryRunner.query(BUDGET_FUNCTIONS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DROP_BUDGET_FUNCTIONS);
    await queryRunner.query(`
      DROP TABLE budget_reservations, budget_months, site_budgets;
      DROP INDEX model_calls_by_site_and_time, model_calls_by_time;
      UPDATE model_calls SET outcome = 'failed' WHERE outcome = 'aborted';
      ALTER TABLE model_calls
        DROP COLUMN call_id,
        DROP COLUMN attempt,
        DROP COLUMN mode,
        DROP COLUMN cache_write_tokens,
        DROP COLUMN image_tokens,
        DROP COLUMN is_cached,
        DROP COLUMN charge_micro_usd,
        DROP COLUMN charged_month,
        DROP CONSTRAINT model_calls_outcome_check,
        ADD CONSTRAINT model_calls_outcome_check CHECK (outcome IN ('succeeded', 'failed'));
    `);
  }
}
