import { CollectedEvents } from '@seoforge/observability/testing';

import { Bulkhead } from './bulkhead';
import type { Call, CallPart, Candidate } from './call';
import { chainOf } from './chain';
import { Circuit } from './circuit';
import { Fallback } from './fallback';
import { Hedge } from './hedge';
import { Model } from './model';
import { ModelHealth } from './model-health';
import { Prefill } from './prefill';
import { Retry } from './retry';
import { anchorOf } from './seam';
import { read, type ReadAnswer } from './testing/read';
import { FINISH, SAMPLE_MODEL, sampleCall, textPart } from './testing/sample-call';
import { fails, HANGS, PAUSES, ScriptedVendors, type Step } from './testing/scripted-vendors';
import { SettableClock } from './testing/settable-clock';
import { Timeout } from './timeout';

const WHOLE =
  'Green tea grows in the hills, where mist keeps the leaves cool until noon. It is picked by hand in spring.';
const GIVEN = WHOLE.slice(0, 70);
const ANSWER = [textPart(WHOLE), FINISH] as const;

/** Faults that vendors are known for, met by all the stages together. */
describe('The stages around a model', () => {
  let vendors: ScriptedVendors;
  let clock: SettableClock;
  let health: ModelHealth;
  let bulkhead: Bulkhead;
  let events: CollectedEvents;
  let last: Call;

  beforeEach(() => {
    vendors = new ScriptedVendors();
    clock = new SettableClock();
    events = new CollectedEvents();
    health = new ModelHealth({ circuitOpenMs: 10_000, clock, events });
    bulkhead = new Bulkhead({ providerConcurrency: 8 });
  });

  const start = (
    candidates: readonly [Candidate, ...Candidate[]],
    changes: Partial<Call> = {},
    hedgeAfterMs = 0,
  ): AsyncIterable<CallPart> => {
    last = sampleCall({ candidates, candidate: candidates[0], isStreamed: true, ...changes });
    return chainOf([
      new Fallback({ health, events }),
      new Hedge({ hedgeAfterMs, health }),
      new Prefill(),
      new Retry({ retryDelayMs: 1, totalTimeoutMs: 60_000, clock, random: () => 0 }),
      new Circuit(health),
      bulkhead,
      new Timeout({ timeoutMs: 100, firstTokenTimeoutMs: 40, stallTimeoutMs: 40 }),
      new Model({ inputUsd: 1, outputUsd: 1 }, clock, events),
    ])(last);
  };
  const ask = async (...args: Parameters<typeof start>): Promise<ReadAnswer> => {
    const answer = await read(start(...args));
    expect(['a', 'b'].map((provider) => bulkhead.loadOf(provider).inUse)).toEqual([0, 0]);
    return answer;
  };
  const vendor = (name: string, ...scripts: readonly (readonly Step[])[]): Candidate =>
    vendors.candidate(`${name}/writer`, scripts);
  const outcomes = (): readonly string[] =>
    last.attempts.map(({ provider, outcome, errorCode }) => `${provider} ${errorCode ?? outcome}`);

  const GOOD = { text: WHOLE, errorCode: null };

  it('S01 waits as a rate limit says, and asks the same vendor again', async () => {
    const candidates = [
      vendor('a', [fails('rate_limited', { retryAfterMs: 20 })], ANSWER),
      vendor('b', ANSWER),
    ] as const;
    expect(await ask([...candidates])).toMatchObject(GOOD);
    expect(outcomes()).toEqual(['a provider.rate_limited', 'a succeeded']);
  });

  it('S02 goes on after three refusals, and makes six attempts at most', async () => {
    expect(await ask([vendor('a', [fails('rate_limited')]), vendor('b', ANSWER)])).toMatchObject(GOOD);
    expect(outcomes()).toEqual([...Array<string>(3).fill('a provider.rate_limited'), 'b succeeded']);
    const limited = [fails('rate_limited')];
    const answer = await ask([vendor('c', limited), vendor('d', limited), vendor('e', limited)]);
    expect(answer.errorCode).toBe('provider.rate_limited');
    expect(last.attempts).toHaveLength(6);
    expect(new Set(last.attempts.map(({ provider }) => provider))).toEqual(new Set(['c', 'd', 'e']));
  });

  it('S03 asks the same vendor again after a single failure', async () => {
    expect(await ask([vendor('a', [fails('unavailable')], ANSWER), vendor('b', ANSWER)])).toMatchObject(GOOD);
    expect(outcomes()).toEqual(['a provider.unavailable', 'a succeeded']);
  });

  it.each(['unavailable', 'connection_failed'] as const)(
    'S04, S05 goes on from a vendor that stays %s',
    async (reason) => {
      expect(await ask([vendor('a', [fails(reason)]), vendor('b', ANSWER)])).toMatchObject(GOOD);
      expect(outcomes().at(-1)).toBe('b succeeded');
    },
  );

  it.each([
    ['hangs whatever happens', HANGS],
    ['heeds the end of the attempt', PAUSES],
  ])('S06, S07 goes on from a silent vendor that %s, and does not ask it again', async (_, silence) => {
    for (const isStreamed of [true, false]) {
      expect(await ask([vendor('a', [silence]), vendor('b', ANSWER)], { isStreamed })).toMatchObject(GOOD);
      expect(outcomes()).toEqual(['a provider.timeout', 'b succeeded']);
    }
  });

  it.each([
    ['S08 breaks off', fails('connection_failed'), 'a provider.connection_failed'],
    ['S09 stalls', HANGS, 'a provider.timeout'],
  ])('gives the whole answer where a stream %s', async (_, fault, outcome) => {
    const rest = [textPart(anchorOf(GIVEN)), textPart(WHOLE.slice(70)), FINISH];
    expect(await ask([vendor('a', [textPart(GIVEN), fault]), vendor('b', rest)])).toMatchObject(GOOD);
    expect(outcomes()).toEqual([outcome, 'b succeeded']);
  });

  it('S08 ends with the error where nobody can finish the answer', async () => {
    const answer = await ask([vendor('a', [textPart(GIVEN), fails('connection_failed')]), vendor('b', [HANGS])]);
    expect(answer).toMatchObject({ text: GIVEN, errorCode: 'provider.connection_failed' });
  });

  it('S12 never sends what is too long to the same model again', async () => {
    const large = { ...SAMPLE_MODEL, contextTokens: 1_000_000 };
    const candidates = [
      vendor('a', [fails('context_length_exceeded')]),
      vendor('c', ANSWER),
      vendors.candidate('b/large', [ANSWER], { entry: large }),
    ] as const;
    expect(await ask([...candidates])).toMatchObject(GOOD);
    expect(vendors.asked).toEqual(['a/writer', 'b/large']);
  });

  it('S13 surfaces that an answer was declined', async () => {
    const answer = await ask([vendor('a', [fails('content_filtered')]), vendor('b', ANSWER)]);
    expect(answer.errorCode).toBe('provider.content_filtered');
    expect(vendors.asked).toHaveLength(1);
  });

  it('S14 begins anew where the next vendor rejects a prefilled answer', async () => {
    const messages = [
      { role: 'user', text: 'Write.' },
      { role: 'assistant', text: 'Green' },
    ] as const;
    const work: Call['work'] = { kind: 'language', request: { messages, maxOutputTokens: 9 } };
    const answer = await ask([vendor('a', [fails('timeout')]), vendor('b', [fails('invalid_request')], ANSWER)], {
      work,
    });
    expect(answer).toMatchObject(GOOD);
    expect(vendors.asked).toEqual(['a/writer', 'b/writer', 'b/writer']);
  });

  it('S15 leaves a flapping vendor alone and returns to it within 30 s of its recovery', async () => {
    const down = [fails('unavailable')];
    const flapping = vendor('a', down, down, down, down, down, down, ANSWER);
    const candidates = [flapping, vendor('b', ANSWER)] as const;
    const servedBy: string[] = [];
    for (let seconds = 0; seconds <= 40; seconds += 1) {
      expect(await ask([...candidates])).toMatchObject(GOOD);
      servedBy.push(last.attempts.at(-1)?.provider ?? '');
      clock.advance(1_000);
    }
    expect(vendors.asked.filter((name) => name === 'a/writer').length).toBeLessThan(20);
    expect(servedBy.indexOf('a')).toBeLessThanOrEqual(31);
    expect(servedBy.slice(-9)).toEqual(Array<string>(9).fill('a'));
    expect(events.named('ai.circuit_opened')).toHaveLength(1);
    expect(events.named('ai.circuit_closed')).toHaveLength(1);
  });

  it('S16 writes down who answered, and what everybody cost', async () => {
    await ask([vendor('a', [textPart(GIVEN), fails('connection_failed')]), vendor('b', ANSWER)]);
    expect(last.attempts).toMatchObject([
      { provider: 'a', outcome: 'failed', costMicroUsd: null },
      { provider: 'b', outcome: 'succeeded', usage: { outputTokens: 20 } },
    ]);
  });

  it('asks a second vendor beside a slow one, and accounts for both', async () => {
    expect(await ask([vendor('a', [PAUSES]), vendor('b', ANSWER)], {}, 5)).toMatchObject(GOOD);
    expect(outcomes()).toEqual(['a provider.aborted', 'b succeeded']);
    expect(health.healthOf('a', 'writer').calls).toBe(0);
  });

  it.each([true, false])('ends everything when the reader leaves (streamed: %s)', async (isStreamed) => {
    const parts = start([vendor('a', [textPart(GIVEN), PAUSES]), vendor('b', ANSWER)], { isStreamed })[
      Symbol.asyncIterator
    ]();
    if (isStreamed) await parts.next();
    await parts.return?.();
    expect(vendors.underWay).toBe(0);
    expect(outcomes()).toEqual(isStreamed ? ['a provider.aborted'] : []);
  });

  it.each([
    ['timeout', new DOMException('The time is up.', 'TimeoutError')],
    ['aborted', undefined],
  ])('ends everything when the call does (%s)', async (reason, cause) => {
    const caller = new AbortController();
    const answer = ask([vendor('a', [HANGS]), vendor('b', ANSWER)], { signal: caller.signal });
    setImmediate(() => {
      caller.abort(cause);
    });
    expect((await answer).errorCode).toBe(`provider.${reason}`);
    expect(outcomes()).toEqual([`a provider.${reason}`]);
  });
});
