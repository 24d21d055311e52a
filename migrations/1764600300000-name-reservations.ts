import type { MigrationInterface, QueryRunner } from 'typeorm';

import { BUDGET_FUNCTIONS } from './1764000000000-budget-functions';

const OLD_RESERVE = 'reserve_budget(bigint, timestamptz, uuid[], uuid[], bigint[], integer[])';
const NEW_RESERVE = 'reserve_budget(bigint, timestamptz, uuid[], uuid[], bigint[], integer[], jsonb)';

/** As before, and a reservation says what it is for: an array in the order of the requests. */
const FUNCTIONS = `
  -- A reservation of a locked month that outlived its call: what the call cost is not known, so all of it counts as spent.
  CREATE OR REPLACE FUNCTION expire_reservations(of_site uuid, of_month text, default_limit bigint) RETURNS jsonb LANGUAGE plpgsql AS $$
  DECLARE
    lost record;
  BEGIN
    WITH expired AS (
      DELETE FROM budget_reservations WHERE expires_at <= now() AND site_id = of_site AND month = of_month RETURNING *
    ), entered AS (
      INSERT INTO model_calls (id, call_id, site_id, article_id, mode, purpose, provider, model, outcome, error_code,
        duration_ms, charge_micro_usd, charged_month, created_at)
      SELECT expired.id, expired.id, expired.site_id, articles.id, coalesce(about ->> 'mode', 'live'),
        coalesce(about ->> 'purpose', 'unknown'), coalesce(about ->> 'provider', 'unknown'),
        coalesce(about ->> 'model', 'unknown'), 'failed', 'usage.call_lost', lifetime_ms, amount_micro_usd, month,
        expired.created_at
      FROM expired
      LEFT JOIN articles ON articles.id = (about ->> 'articleId')::uuid AND articles.site_id = expired.site_id
    )
    SELECT count(*) AS calls, coalesce(sum(amount_micro_usd), 0)::bigint AS amount INTO lost FROM expired;
    IF lost.calls = 0 THEN
      RETURN '[]';
    END IF;
    RETURN jsonb_build_array(jsonb_build_object('name', 'usage.call_lost', 'siteId', of_site, 'month', of_month,
        'calls', lost.calls, 'chargeMicroUsd', lost.amount))
      || enter_in_budget_month(of_site, of_month, lost.amount, -lost.amount, default_limit);
  END $$;

  -- Grants requests in the order given as far as the money goes. A lifetime of 0 asks for more on a reservation that exists.
  -- Each outcome is granted, refused, expired (the reservation to extend) or site_not_found.
  CREATE FUNCTION reserve_budget(
    default_limit bigint, moment timestamptz,
    given_sites uuid[], given_ids uuid[], given_amounts bigint[], given_lifetimes integer[],
    given_abouts jsonb,
    OUT outcomes text[], OUT refusals jsonb, OUT events jsonb
  ) LANGUAGE plpgsql AS $$
  DECLARE
    request record;
    account budget_months;
    place integer;
    granted bigint;
    refused integer[];
  BEGIN
    outcomes := array_fill('site_not_found'::text, ARRAY[cardinality(given_ids)]);
    refusals := '[]';
    events := '[]';
    PERFORM FROM sites WHERE id = ANY (given_sites) ORDER BY id FOR KEY SHARE;
    FOR request IN
      SELECT budget.site_id, budget.limit_micro_usd, budget.time_zone,
        coalesce(held.month, to_char(moment AT TIME ZONE budget.time_zone, 'YYYY-MM')) AS month,
        array_agg(given.place ORDER BY given.place) AS places
      FROM unnest(given_sites, given_ids, given_lifetimes) WITH ORDINALITY AS given (site_id, id, lifetime_ms, place)
      JOIN budgets_of(given_sites, default_limit) AS budget ON budget.site_id = given.site_id
      LEFT JOIN budget_reservations AS held
        ON given.lifetime_ms = 0 AND held.id = given.id AND held.site_id = given.site_id
      GROUP BY 1, 2, 3, 4 ORDER BY budget.site_id, 4
    LOOP
      PERFORM lock_budget_month(request.site_id, request.month);
      events := events || expire_reservations(request.site_id, request.month, default_limit);
      SELECT * INTO account FROM budget_months WHERE site_id = request.site_id AND month = request.month;
      granted := 0;
      refused := '{}';
      FOREACH place IN ARRAY request.places LOOP
        IF account.spent_micro_usd + account.reserved_micro_usd + granted + given_amounts[place]
          > request.limit_micro_usd
        THEN
          outcomes[place] := 'refused';
          refused := refused || place;
          CONTINUE;
        END IF;
        IF given_lifetimes[place] = 0 THEN
          UPDATE budget_reservations SET amount_micro_usd = amount_micro_usd + given_amounts[place],
            expires_at = now() + lifetime_ms * interval '1 ms'
          WHERE id = given_ids[place] AND site_id = request.site_id;
          IF NOT FOUND THEN
            outcomes[place] := 'expired';
            CONTINUE;
          END IF;
        END IF;
        outcomes[place] := 'granted';
        granted := granted + given_amounts[place];
      END LOOP;
      UPDATE budget_months SET reserved_micro_usd = reserved_micro_usd + granted
      WHERE site_id = request.site_id AND month = request.month AND granted <> 0;
      INSERT INTO budget_reservations (id, site_id, month, amount_micro_usd, lifetime_ms, created_at, expires_at, about)
      SELECT given_ids[nth], request.site_id, request.month, given_amounts[nth], given_lifetimes[nth], moment,
        now() + given_lifetimes[nth] * interval '1 ms', given_abouts -> (nth - 1)::integer
      FROM unnest(request.places) AS nth
      WHERE given_lifetimes[nth] <> 0 AND outcomes[nth] = 'granted';
      IF cardinality(refused) > 0 THEN
        refusals := refusals || jsonb_build_object('places', refused, 'limitMicroUsd', request.limit_micro_usd,
          'spentMicroUsd', account.spent_micro_usd, 'reservedMicroUsd', account.reserved_micro_usd + granted,
          'renewsAt', (to_date(request.month, 'YYYY-MM') + interval '1 month') AT TIME ZONE request.time_zone);
      END IF;
    END LOOP;
  END $$;

  ALTER FUNCTION ${NEW_RESERVE} SET plan_cache_mode = 'force_generic_plan';
`;

/** Reservations know which call they are for, so that one whose process vanished stands on its article's receipt. */
export class NameReservations1764600300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE budget_reservations ADD COLUMN about jsonb;
      DROP FUNCTION ${OLD_RESERVE};
      ${FUNCTIONS}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION ${NEW_RESERVE};
      DROP FUNCTION expire_reservations;
      ${functionNamed('expire_reservations')}
      ${functionNamed('reserve_budget')}
      ALTER FUNCTION ${OLD_RESERVE} SET plan_cache_mode = 'force_generic_plan';
      ALTER TABLE budget_reservations DROP COLUMN about;
    `);
  }
}

/** As the first migration made it. */
function functionNamed(name: string): string {
  const start = BUDGET_FUNCTIONS.indexOf(`CREATE FUNCTION ${name}`);
  const end = 'END $$;';
  return BUDGET_FUNCTIONS.slice(start, BUDGET_FUNCTIONS.indexOf(end, start) + end.length);
}
