import { AppError } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';

import type { ProviderErrorReason } from '../provider-errors';
import type { Call, CallPart } from './call';
import { Circuit } from './circuit';
import { ModelHealth } from './model-health';
import { read, type ReadAnswer } from './testing/read';
import { FINISH, sampleCall, textPart } from './testing/sample-call';
import { askCandidate, fails, PAUSES, pauses, ScriptedVendors, type Step } from './testing/scripted-vendors';
import { SettableClock } from './testing/settable-clock';

describe('Circuit', () => {
  let clock: SettableClock;
  let events: CollectedEvents;
  let health: ModelHealth;
  let vendors: ScriptedVendors;

  let usableKeyCount: number;

  beforeEach(() => {
    clock = new SettableClock();
    usableKeyCount = 1;
    events = new CollectedEvents();
    health = new ModelHealth({ circuitOpenMs: 10_000, clock, events });
    vendors = new ScriptedVendors();
  });

  const start = (
    script: readonly Step[],
    changes: Partial<Call> & { name?: string } = {},
  ): AsyncGenerator<CallPart> => {
    const { name = 'vendor/writer', ...call } = changes;
    const candidate = { ...vendors.candidate(name, [script]), usableKeys: () => usableKeyCount };
    return new Circuit(health).handle(sampleCall({ candidate, ...call }), askCandidate);
  };
  const ask = (...script: readonly Step[]): Promise<ReadAnswer> => read(start(script));
  const failTimes = async (times: number, reason: ProviderErrorReason, facts = {}): Promise<void> => {
    for (let failures = 0; failures < times; failures += 1) await ask(fails(reason, facts));
  };
  const report = () => health.healthOf('vendor', 'writer');

  it.each(['unavailable', 'connection_failed', 'timeout', 'invalid_answer', 'rate_limited'] as const)(
    'opens when a vendor fails five times with %s, and says when to come again',
    async (reason) => {
      await failTimes(5, reason);
      const [part] = [(await start([FINISH]).next()).value];
      expect(part).toMatchObject({
        error: { code: 'provider.circuit_open', provider: 'vendor', retryAfterMs: 10_000 },
      });
      expect(vendors.asked).toHaveLength(5);
      expect(events.all).toEqual([
        { name: 'ai.circuit_opened', level: 'warn', facts: { provider: 'vendor', model: 'writer' } },
      ]);
    },
  );

  it.each([
    'invalid_request',
    'context_length_exceeded',
    'content_filtered',
    'authentication_failed',
    'overloaded',
    'aborted',
  ] as const)('does not blame a vendor for %s', async (reason) => {
    await failTimes(12, reason);
    expect(report()).toMatchObject({ circuit: 'closed', calls: 0, errorRate: null });
  });

  it.each([
    [0, 'open'],
    [1, 'closed'],
  ])('with %d usable keys left is %s at once when an account has no credit', async (usableKeys, state) => {
    usableKeyCount = usableKeys;
    await failTimes(1, 'quota_exhausted');
    expect(report().circuit).toBe(state);
  });

  it('heeds a stated wait', async () => {
    await failTimes(5, 'rate_limited', { retryAfterMs: 30_000 });
    clock.advance(29_999);
    expect((await ask(FINISH)).errorCode).toBe('provider.circuit_open');
    clock.advance(1);
    expect((await ask(FINISH)).errorCode).toBeNull();
  });

  it('lets traffic through again within 30 s of the recovery', async () => {
    await failTimes(5, 'unavailable');
    clock.advance(10_000);
    expect((await ask(fails('unavailable'))).errorCode).toBe('provider.unavailable');
    clock.advance(20_000);
    expect((await ask(FINISH)).errorCode).toBeNull();
    expect((await ask(FINISH)).errorCode).toBeNull();
    expect(events.all.map(({ name }) => name)).toEqual(['ai.circuit_opened', 'ai.circuit_closed']);
  });

  it('lets a single probe through while it is under way', async () => {
    await failTimes(5, 'unavailable');
    clock.advance(10_000);
    const probe = start([textPart('Green '), FINISH]);
    await probe.next();
    expect(report().circuit).toBe('half_open');
    expect((await ask(FINISH)).errorCode).toBe('provider.circuit_open');
    await read(probe).catch(() => undefined);
    expect(report().circuit).toBe('closed');
  });

  it.each<[string, (probe: AsyncGenerator<CallPart>) => Promise<unknown>]>([
    ['stops reading', (probe) => probe.return(undefined)],
    ['throws', (probe) => probe.throw(new Error('The reader has failed.')).catch(() => undefined)],
  ])('is not wedged by a probe whose reader %s', async (_, leave) => {
    await failTimes(5, 'unavailable');
    clock.advance(10_000);
    const probe = start([textPart('Green '), PAUSES]);
    await probe.next();
    await leave(probe);
    expect(vendors.underWay).toBe(0);
    expect((await ask(FINISH)).errorCode).toBeNull();
  });

  it('learns nothing from an attempt that the call ended', async () => {
    const caller = new AbortController();
    const answer = read(start([PAUSES, fails('timeout')], { signal: caller.signal }));
    caller.abort();
    await answer;
    await read(start([fails('timeout')], { signal: caller.signal }));
    expect(report()).toMatchObject({ calls: 0, lastErrorCode: null });
  });

  it('keeps models apart', async () => {
    await failTimes(5, 'unavailable');
    expect((await read(start([FINISH], { name: 'vendor/other' }))).errorCode).toBeNull();
    expect((await read(start([FINISH], { name: 'other/writer' }))).errorCode).toBeNull();
  });

  it('measures how long answers take, and how many fail', async () => {
    expect(report()).toEqual({
      circuit: 'closed',
      latencyMs: null,
      durationMs: null,
      errorRate: null,
      calls: 0,
      lastErrorCode: null,
    });
    for (const [firstMs, restMs] of [
      [100, 900],
      [200, 800],
    ] as const) {
      const parts = start([{ type: 'reasoning' }, textPart('Tea.'), FINISH]);
      const first = parts.next();
      clock.advance(firstMs);
      await first;
      const second = parts.next();
      await second;
      clock.advance(restMs);
      await parts.next();
    }
    await ask(fails('unavailable'));
    const { latencyMs, ...rest } = report();
    expect(latencyMs).toBeCloseTo(120);
    expect(rest).toMatchObject({ durationMs: 1_000, calls: 3, lastErrorCode: 'provider.unavailable' });
    expect(rest.errorRate).toBeCloseTo(1 / 3);
  });

  it('says of a model to be left alone how long for', async () => {
    expect(health.waitMsOf({ provider: 'vendor', model: 'writer' })).toBe(0);
    await failTimes(5, 'unavailable');
    expect(health.waitMsOf({ provider: 'vendor', model: 'writer' })).toBe(10_000);
  });

  it("keeps a site's own account and everybody else apart", async () => {
    const account = { id: 'account-1', siteId: 'site-1' };
    const candidate = vendors.candidate('vendor/writer', [[fails('quota_exhausted')]], {
      account,
      usableKeys: () => 0,
    });
    await read(new Circuit(health).handle(sampleCall({ candidate }), askCandidate));
    expect(health.healthOf('vendor', 'writer', account).circuit).toBe('open');
    expect(report()).toMatchObject({ circuit: 'closed', calls: 0, lastErrorCode: null });
    expect(events.named('ai.circuit_opened')).toMatchObject([{ facts: { siteId: 'site-1' } }]);

    const other = { id: 'account-2', siteId: 'site-1' };
    await failTimes(5, 'unavailable');
    expect(report().circuit).toBe('open');
    expect(health.waitMsOf({ provider: 'vendor', model: 'writer', account: other })).toBe(0);
  });

  it('remembers 500 models, those longest that are in use', async () => {
    const askEach = async (from: number, to: number): Promise<void> => {
      for (let index = from; index < to; index += 1) await read(start([FINISH], { name: `vendor/${index}` }));
    };
    await failTimes(5, 'unavailable');
    await askEach(0, 499);
    await ask(FINISH);
    await askEach(499, 998);
    expect(report().circuit).toBe('open');
    await askEach(998, 999);
    expect(report().circuit).toBe('closed');
  });

  it('notes what vendors failed with, not what this service did', async () => {
    await ask(fails('content_filtered'));
    await ask(fails('overloaded'));
    const error = new AppError({ code: 'budget.exceeded', kind: 'budget_exceeded', message: 'No money.' });
    await ask({ type: 'error', error });
    expect(report().lastErrorCode).toBe('provider.content_filtered');
  });

  it('passes a whole answer on as it is', async () => {
    expect(await ask(textPart('Green '), pauses(1), textPart('tea.'), FINISH)).toEqual({
      text: 'Green tea.',
      errorCode: null,
      warnings: [],
    });
  });
});
