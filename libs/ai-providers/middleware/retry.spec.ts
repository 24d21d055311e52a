import type { ProviderErrorReason } from '../provider-errors';
import type { Call, CallPart, Candidate } from './call';
import { Retry, type RetryOptions } from './retry';
import { read, type ReadAnswer } from './testing/read';
import { collect, FINISH, sampleCall, textPart } from './testing/sample-call';
import { askCandidate, fails, PAUSES, ScriptedVendors, type Step } from './testing/scripted-vendors';
import { SettableClock } from './testing/settable-clock';

describe('Retry', () => {
  let vendors: ScriptedVendors;
  let clock: SettableClock;

  beforeEach(() => {
    vendors = new ScriptedVendors();
    clock = new SettableClock();
    clock.nowMs = Date.now();
  });

  const callOf = (scripts: readonly (readonly Step[])[], changes: Partial<Call> & Partial<Candidate> = {}): Call => {
    const { usableKeys = () => 1, ...call } = changes;
    const candidate = vendors.candidate('vendor/writer', scripts, { usableKeys });
    return sampleCall({ candidate, candidates: [candidate], ...call });
  };
  const start = (call: Call, options: Partial<RetryOptions> = {}): AsyncGenerator<CallPart> =>
    new Retry({ retryDelayMs: 1, totalTimeoutMs: 60_000, clock, ...options }).handle(call, askCandidate);
  const ask = (...args: Parameters<typeof start>): Promise<ReadAnswer> => read(start(...args));

  it('hides a failure that passes', async () => {
    const answer = await ask(callOf([[fails('unavailable')], [textPart('Green tea.'), FINISH]]));
    expect(answer).toMatchObject({ text: 'Green tea.', errorCode: null });
    expect(vendors.asked).toHaveLength(2);
    expect(vendors.underWay).toBe(0);
  });

  it.each<[ProviderErrorReason, number]>([
    ['rate_limited', 3],
    ['unavailable', 3],
    ['connection_failed', 3],
    ['invalid_answer', 3],
    ['timeout', 1],
    ['circuit_open', 1],
    ['overloaded', 1],
    ['invalid_request', 1],
    ['context_length_exceeded', 1],
    ['content_filtered', 1],
    ['aborted', 1],
  ])('asks a model that keeps failing with %s %d times', async (reason, times) => {
    expect((await ask(callOf([[fails(reason)]]))).errorCode).toBe(`provider.${reason}`);
    expect(vendors.asked).toHaveLength(times);
  });

  it('asks again with another key as long as there is one', async () => {
    const keys = [1, 0];
    const answer = await ask(callOf([[fails('authentication_failed')]], { usableKeys: () => keys.shift() ?? 0 }));
    expect(answer.errorCode).toBe('provider.authentication_failed');
    expect(vendors.asked).toHaveLength(2);
  });

  it('passes a failure on when content has been passed on', async () => {
    const answer = await ask(callOf([[textPart('Green '), fails('connection_failed')]]));
    expect(answer).toMatchObject({ text: 'Green ', errorCode: 'provider.connection_failed' });
    expect(vendors.asked).toHaveLength(1);
  });

  it('asks again after a sign of life that is no content', async () => {
    await ask(callOf([[{ type: 'reasoning' }, fails('connection_failed')], [FINISH]]));
    expect(vendors.asked).toHaveLength(2);
  });

  it('makes six attempts in one call and leaves one for each model after this one', async () => {
    const others = ['vendor/b', 'vendor/c', 'vendor/d', 'vendor/e'].map((name) => vendors.candidate(name, []));
    const asked = async (after: number, before: number): Promise<number> => {
      const call = callOf([[fails('unavailable')]], { hasAlternative: after > 0 });
      for (let attempts = 0; attempts < before; attempts += 1) {
        await collect(askCandidate({ ...call, candidate: vendors.candidate('other/writer', []) }));
      }
      await ask({ ...call, candidates: [call.candidate, ...others.slice(0, after)] });
      return call.attempts.length - before;
    };
    expect(await asked(4, 0)).toBe(2);
    expect(await asked(1, 0)).toBe(3);
    expect(await asked(0, 3)).toBe(3);
    expect(await asked(0, 4)).toBe(2);
    expect(await asked(0, 5)).toBe(1);
  });

  it.each([
    ['waits beside an alternative', 5, true, 60_000, 2],
    ['does not wait for longer than 10 s beside an alternative', 10_001, true, 60_000, 1],
    ['does not wait for longer than the call may last', 50_000, false, 40_000, 1],
  ])('%s', async (_, retryAfterMs, hasAlternative, totalTimeoutMs, times) => {
    const call = callOf([[fails('rate_limited', { retryAfterMs })], [FINISH]], { hasAlternative });
    await ask(call, { totalTimeoutMs });
    expect(vendors.asked).toHaveLength(times);
  });

  it('counts what the attempts before have taken of the time', async () => {
    const call = callOf([[fails('rate_limited', { retryAfterMs: 50 })]]);
    clock.advance(60_000);
    await ask(call);
    expect(vendors.asked).toHaveLength(1);
  });

  it('stops waiting when the call ends', async () => {
    const caller = new AbortController();
    const call = callOf([[fails('rate_limited', { retryAfterMs: 50_000 })]], { signal: caller.signal });
    const answer = ask(call);
    setTimeout(() => {
      caller.abort();
    }, 10);
    expect((await answer).errorCode).toBe('provider.aborted');
    expect(vendors.asked).toHaveLength(1);
  });

  it('closes the attempt when the reader stops', async () => {
    const parts = start(callOf([[textPart('Green '), PAUSES]]));
    await parts.next();
    await parts.return(undefined);
    expect(vendors.underWay).toBe(0);
  });
});
