/**
 * The budget's arithmetic, where the rows are: one statement grants or settles the calls of a whole batch.
 * Whoever changes a month's money or its reservations holds that month's row; rows are locked in the order of site and
 * month, after the sites themselves, so that neither two batches nor a batch and the removal of a site wait for each other.
 * `events` are what the caller is to publish: objects with a `name` and the event's facts.
 */
export const BUDGET_FUNCTIONS = `
  -- The budgets in force. A site without one of its own has the installation's limit.
  CREATE FUNCTION budgets_of(of_sites uuid[], default_limit bigint)
  RETURNS TABLE (site_id uuid, limit_micro_usd bigint, time_zone text, alert_at_percent smallint[], is_default boolean)
  LANGUAGE sql STABLE AS $$
    SELECT sites.id, coalesce(own.monthly_limit_micro_usd, default_limit), coalesce(own.time_zone, 'UTC'),
      coalesce(own.alert_at_percent, '{50,80,100}'), own.site_id IS NULL
    FROM sites LEFT JOIN site_budgets AS own ON own.site_id = sites.id
    WHERE sites.id = ANY (of_sites)
  $$;

  CREATE FUNCTION lock_budget_month(of_site uuid, of_month text) RETURNS budget_months LANGUAGE plpgsql AS $$
  DECLARE
    account budget_months;
  BEGIN
    SELECT * INTO account FROM budget_months WHERE site_id = of_site AND month = of_month FOR NO KEY UPDATE;
    IF NOT FOUND THEN
      INSERT INTO budget_months (site_id, month) VALUES (of_site, of_month) ON CONFLICT DO NOTHING;
      SELECT * INTO account FROM budget_months WHERE site_id = of_site AND month = of_month FOR NO KEY UPDATE;
    END IF;
    RETURN account;
  END $$;

  -- Changes a locked month, and tells each percentage of the limit that its spending has reached for the first time.
  CREATE FUNCTION enter_in_budget_month(
    of_site uuid, of_month text, spent_change bigint, reserved_change bigint, default_limit bigint
  ) RETURNS jsonb LANGUAGE plpgsql AS $$
  DECLARE
    account budget_months;
    budget record;
    reached smallint[];
  BEGIN
    UPDATE budget_months SET spent_micro_usd = spent_micro_usd + spent_change,
      reserved_micro_usd = reserved_micro_usd + reserved_change
    WHERE site_id = of_site AND month = of_month RETURNING * INTO account;
    SELECT * INTO budget FROM budgets_of(ARRAY[of_site], default_limit);
    reached := ARRAY(
      SELECT percent FROM unnest(budget.alert_at_percent) AS percent
      WHERE percent > account.alerted_percent AND account.spent_micro_usd > 0
        AND account.spent_micro_usd * 100 >= budget.limit_micro_usd * percent
      ORDER BY percent);
    IF cardinality(reached) = 0 THEN
      RETURN '[]';
    END IF;
    UPDATE budget_months SET alerted_percent = reached[cardinality(reached)] WHERE site_id = of_site AND month = of_month;
    RETURN (
      SELECT jsonb_agg(jsonb_build_object('name', 'budget.threshold_reached', 'siteId', of_site, 'month', of_month,
        'percent', percent, 'limitMicroUsd', budget.limit_micro_usd, 'spentMicroUsd', account.spent_micro_usd)
        ORDER BY percent)
      FROM unnest(reached) AS percent);
  END $$;

  -- A reservation of a locked month that outlived its call: what the call cost is not known, so all of it counts as spent.
  CREATE FUNCTION expire_reservations(of_site uuid, of_month text, default_limit bigint) RETURNS jsonb LANGUAGE plpgsql AS $$
  DECLARE
    lost record;
  BEGIN
    WITH expired AS (
      DELETE FROM budget_reservations WHERE expires_at <= now() AND site_id = of_site AND month = of_month RETURNING *
    ), entered AS (
      INSERT INTO model_calls (id, call_id, site_id, purpose, provider, model, outcome, error_code, duration_ms,
        charge_micro_usd, charged_month, created_at)
      SELECT id, id, site_id, 'unknown', 'unknown', 'unknown', 'failed', 'usage.call_lost', lifetime_ms,
        amount_micro_usd, month, created_at
      FROM expired
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
      INSERT INTO budget_reservations (id, site_id, month, amount_micro_usd, lifetime_ms, created_at, expires_at)
      SELECT given_ids[nth], request.site_id, request.month, given_amounts[nth], given_lifetimes[nth], moment,
        now() + given_lifetimes[nth] * interval '1 ms'
      FROM unnest(request.places) AS nth
      WHERE given_lifetimes[nth] <> 0 AND outcomes[nth] = 'granted';
      IF cardinality(refused) > 0 THEN
        refusals := refusals || jsonb_build_object('places', refused, 'limitMicroUsd', request.limit_micro_usd,
          'spentMicroUsd', account.spent_micro_usd, 'reservedMicroUsd', account.reserved_micro_usd + granted,
          'renewsAt', (to_date(request.month, 'YYYY-MM') + interval '1 month') AT TIME ZONE request.time_zone);
      END IF;
    END LOOP;
  END $$;

  -- Enters the attempts of calls in the ledger, charges them, and frees what was reserved. What has been settled before has
  -- no effect, and what had been given up as lost is put right. Calls of sites that are gone are gone with them.
  CREATE FUNCTION settle_calls(
    default_limit bigint, given_ids uuid[], given_sites uuid[], given_reservations uuid[], given_moments timestamptz[],
    attempts jsonb, OUT events jsonb
  ) LANGUAGE plpgsql AS $$
  DECLARE
    months text[];
    account record;
    totals jsonb;
  BEGIN
    PERFORM FROM sites WHERE id = ANY (given_sites) ORDER BY id FOR KEY SHARE;
    months := ARRAY(
      SELECT coalesce(held.month, lost.charged_month,
        to_char(given.moment AT TIME ZONE coalesce(budget.time_zone, 'UTC'), 'YYYY-MM'))
      FROM unnest(given_sites, given_reservations, given_moments) WITH ORDINALITY
        AS given (site_id, reservation_id, moment, place)
      LEFT JOIN site_budgets AS budget ON budget.site_id = given.site_id
      LEFT JOIN budget_reservations AS held
        ON held.id = given.reservation_id AND held.site_id = given.site_id
      LEFT JOIN model_calls AS lost
        ON lost.id = given.reservation_id AND lost.site_id = given.site_id AND lost.error_code = 'usage.call_lost'
      ORDER BY given.place);
    PERFORM lock_budget_month(given.site_id, given.month) FROM (
      SELECT DISTINCT sites.id AS site_id, place.month FROM unnest(given_sites, months) AS place (site_id, month)
      JOIN sites ON sites.id = place.site_id
      ORDER BY 1, 2
    ) AS given;
    WITH given AS (
      SELECT * FROM unnest(given_ids, given_sites, given_reservations, months)
        AS call (id, site_id, reservation_id, month)
    ), freed AS (
      DELETE FROM budget_reservations AS held USING given
      WHERE held.id = given.reservation_id AND held.site_id = given.site_id
      RETURNING given.id AS call_id, held.site_id, held.month, held.amount_micro_usd AS amount
    ), found AS (
      DELETE FROM model_calls AS lost USING given
      WHERE lost.id = given.reservation_id AND lost.site_id = given.site_id AND lost.error_code = 'usage.call_lost'
      RETURNING given.id AS call_id, lost.site_id, lost.charged_month AS month, lost.charge_micro_usd AS amount
    ), entered AS (
      INSERT INTO model_calls (id, call_id, attempt, site_id, article_id, mode, purpose, provider, model, outcome,
        error_code, input_tokens, cached_tokens, cache_write_tokens, output_tokens, reasoning_tokens, image_tokens,
        is_cached, cost_micro_usd, charge_micro_usd, charged_month, duration_ms, created_at)
      SELECT line.id, line."callId", line.attempt, sites.id, articles.id, line.mode, line.purpose, line.provider, line.model,
        line.outcome, line."errorCode", line."inputTokens", line."cachedTokens", line."cacheWriteTokens",
        line."outputTokens", line."reasoningTokens", line."imageTokens", line."isCached", line."costMicroUsd",
        line."chargeMicroUsd", given.month, line."durationMs", line."createdAt"
      FROM jsonb_to_recordset(attempts) AS line (id uuid, "callId" uuid, attempt smallint, "articleId" uuid, mode text,
        purpose text, provider text, model text, outcome text, "errorCode" text, "inputTokens" integer,
        "cachedTokens" integer, "cacheWriteTokens" integer, "outputTokens" integer, "reasoningTokens" integer,
        "imageTokens" integer, "isCached" boolean, "costMicroUsd" bigint, "chargeMicroUsd" bigint, "durationMs" integer,
        "createdAt" timestamptz)
      JOIN given ON given.id = line."callId"
      JOIN sites ON sites.id = given.site_id
      LEFT JOIN articles ON articles.id = line."articleId" AND articles.site_id = sites.id
      ON CONFLICT (id) DO NOTHING
      RETURNING call_id, site_id, charged_month AS month, charge_micro_usd AS amount
    ), changes AS (
      SELECT call_id, site_id, month, 0 AS charged, 0 AS returned, amount AS freed FROM freed
      UNION ALL SELECT call_id, site_id, month, 0, amount, 0 FROM found
      UNION ALL SELECT call_id, site_id, month, amount, 0, 0 FROM entered
    ), calls AS (
      SELECT call_id, site_id, month, sum(charged)::bigint AS charged, sum(returned)::bigint AS returned,
        sum(freed)::bigint AS freed
      FROM changes GROUP BY 1, 2, 3
    )
    SELECT
      (SELECT coalesce(jsonb_agg(total), '[]') FROM (
        SELECT site_id, month, sum(charged - returned) AS spent, -sum(freed) AS reserved FROM calls GROUP BY 1, 2
      ) AS total),
      (SELECT coalesce(jsonb_agg(jsonb_build_object('name', 'budget.overrun', 'siteId', site_id, 'callId', call_id,
          'reservedMicroUsd', freed + returned, 'chargeMicroUsd', charged)), '[]')
        FROM calls WHERE charged > freed + returned)
    INTO totals, events;
    FOR account IN
      SELECT * FROM jsonb_to_recordset(totals) AS total (site_id uuid, month text, spent bigint, reserved bigint)
    LOOP
      events := events
        || enter_in_budget_month(account.site_id, account.month, account.spent, account.reserved, default_limit);
    END LOOP;
  END $$;

  -- Expires what calls of vanished processes left, in at most the given number of months. Months that are in use at this
  -- moment are left to whoever uses them, or to the next time.
  CREATE FUNCTION sweep_reservations(default_limit bigint, most_months integer, OUT events jsonb) LANGUAGE plpgsql AS $$
  DECLARE
    account record;
  BEGIN
    events := '[]';
    FOR account IN
      SELECT budget_months.site_id, budget_months.month
      FROM budget_months JOIN sites ON sites.id = budget_months.site_id
      WHERE (budget_months.site_id, budget_months.month) IN (
        SELECT site_id, month FROM budget_reservations WHERE expires_at <= now() GROUP BY 1, 2 LIMIT most_months)
      FOR KEY SHARE OF sites SKIP LOCKED
      FOR NO KEY UPDATE OF budget_months SKIP LOCKED
    LOOP
      events := events || expire_reservations(account.site_id, account.month, default_limit);
    END LOOP;
  END $$;

  -- Planning takes as long as running, and what is planned never depends on the values.
  ALTER FUNCTION reserve_budget SET plan_cache_mode = 'force_generic_plan';
  ALTER FUNCTION settle_calls SET plan_cache_mode = 'force_generic_plan';
`;

/** In the order in which they can go: what uses a function or a table goes before it. */
export const DROP_BUDGET_FUNCTIONS = `
  DROP FUNCTION sweep_reservations, settle_calls, reserve_budget, expire_reservations, enter_in_budget_month,
    lock_budget_month, budgets_of;
`;
