import { Client } from 'pg';

import { ApiProgram } from '../support/api-program';
import { eventually } from '../support/eventually';
import { HIGH_RATE_LIMITS } from '../support/high-rate-limits';
import { RunningService } from '../support/running-service';
import { createTestDatabase } from '../support/test-database';
import type { Behaviour, RecordedRequest } from '../support/upstreams/behaviour';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

const LIMIT_MICRO_USD = 1_000_000;
const CALLS = 200;

/** gpt-5.4: 2.5 × 1,000 + 15 × 900 micro-dollars; 62 answers of this kind fit into the budget, their worst cases 65. */
const USAGE = { promptTokens: 1_000, completionTokens: 900, cachedTokens: 0, reasoningTokens: 0 };
const COST_MICRO_USD = 16_000;

const ANSWER: Behaviour = { kind: 'answer', text: 'Tea. '.repeat(200), usage: USAGE };

interface Books {
  readonly spent: number;
  readonly reserved: number;
  readonly reservations: number;
  readonly charged: number;
  readonly succeeded: number;
}

describe('a budget of 1.00 USD, 200 calls at once, two API processes', () => {
  let upstream: Upstream<ChatRequestBody>;
  let service: RunningService;
  let programs: readonly [ApiProgram, ApiProgram];
  let database: Client;

  beforeEach(async () => {
    upstream = await Upstream.start(OPENAI_WIRE);
    const testDatabase = await createTestDatabase();
    service = await RunningService.startWithoutWorker({}, testDatabase);
    const variables = {
      DATABASE_URL: testDatabase.url,
      OPENAI_API_KEY: 'sk-upstream-0123456789',
      OPENAI_BASE_URL: upstream.baseUrl,
      RATE_LIMITS: HIGH_RATE_LIMITS,
      AI_TOTAL_TIMEOUT_MS: '3000',
    };
    programs = await Promise.all([ApiProgram.start(variables), ApiProgram.start(variables)]);
    database = new Client({ connectionString: testDatabase.url });
    await database.connect();
    await database.query(
      `INSERT INTO site_budgets (site_id, monthly_limit_micro_usd, time_zone, alert_at_percent)
       VALUES ($1, $2, 'UTC', '{50,80,100}')`,
      [service.site.siteId, LIMIT_MICRO_USD],
    );
    upstream.respondWith(() => ANSWER);
  });
  afterEach(async () => {
    await database.end();
    await Promise.all(programs.map((program) => program.stop()));
    await service.stop();
    await upstream.stop();
  });

  /** @returns the status of the answer; 0 where the process was gone. */
  async function call(program: ApiProgram, index: number): Promise<number> {
    const body = {
      model: 'openai/gpt-5.4',
      messages: [{ role: 'user', content: `Question ${index}` }],
      max_completion_tokens: 1_000,
    };
    const headers = { Authorization: `Bearer ${service.site.apiKey}`, 'Content-Type': 'application/json' };
    const options = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`${program.url}/openai/v1/chat/completions`, options).catch(() => undefined);
    await response?.text().catch(() => undefined);
    return response?.status ?? 0;
  }

  function callAll(): Promise<number[]> {
    return Promise.all(Array.from({ length: CALLS }, (_, index) => call(programs[index % 2 === 0 ? 0 : 1], index)));
  }

  /** Undefined as long as nothing has been reserved. */
  async function books(): Promise<Books | undefined> {
    const { rows } = await database.query<Books>(
      `SELECT spent_micro_usd::float8 AS spent, reserved_micro_usd::float8 AS reserved,
         (SELECT count(*)::int FROM budget_reservations WHERE site_id = $1) AS reservations,
         (SELECT sum(charge_micro_usd)::float8 FROM model_calls WHERE site_id = $1) AS charged,
         (SELECT count(*)::int FROM model_calls WHERE site_id = $1 AND outcome = 'succeeded') AS succeeded
       FROM budget_months WHERE site_id = $1`,
      [service.site.siteId],
    );
    return rows[0];
  }

  it('never spends more than that, and keeps nothing reserved', async () => {
    const statuses = await callAll();
    const answered = statuses.filter((status) => status === 200).length;

    expect(new Set(statuses)).toEqual(new Set([200, 402]));
    expect(upstream.requests).toHaveLength(answered);
    await eventually('the settlement of every call', async () => (await books())?.reservations === 0);
    const spent = answered * COST_MICRO_USD;
    expect(await books()).toEqual({ spent, reserved: 0, reservations: 0, charged: spent, succeeded: answered });
    expect(spent).toBeLessThanOrEqual(LIMIT_MICRO_USD);
  });

  it('does so too when one of the processes is killed in the middle', async () => {
    const isOfFirst = ({ body }: RecordedRequest<ChatRequestBody>): boolean =>
      Number(body.messages[0]?.content.split(' ')[1]) % 2 === 0;
    upstream.respondWith((request) => (isOfFirst(request) ? { kind: 'silence' } : ANSWER));
    // Fewer than the budget has room for: whoever reserves first would leave nothing to the other.
    const ofFirst = Promise.all(Array.from({ length: CALLS / 10 }, (_, index) => call(programs[0], 2 * index)));
    await eventually('calls of the first to be under way', () => upstream.requests.some(isOfFirst));
    const ofSecond = Promise.all(Array.from({ length: CALLS / 2 }, (_, index) => call(programs[1], 2 * index + 1)));
    await programs[0].kill();
    expect(await ofSecond).toContain(200);
    await ofFirst;
    expect((await books())?.reserved).toBeGreaterThan(0);

    await eventually('the end of what was left reserved', async () => (await books())?.reserved === 0, 60_000);
    const { spent, reservations, charged } = (await books())!;
    expect({ reservations, spent }).toEqual({ reservations: 0, spent: charged });
    expect(spent).toBeLessThanOrEqual(LIMIT_MICRO_USD);
    expect(spent).toBeGreaterThan(0);
  });
});
