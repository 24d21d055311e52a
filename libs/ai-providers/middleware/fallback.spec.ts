import { AppError } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';

import type { ProviderErrorReason } from '../provider-errors';
import type { Call, CallPart, Candidate, Next } from './call';
import { Fallback } from './fallback';
import { read, type ReadAnswer } from './testing/read';
import { collect, FINISH, SAMPLE_MODEL, sampleCall, textPart } from './testing/sample-call';
import { askCandidate, fails, PAUSES, ScriptedVendors, type Step } from './testing/scripted-vendors';

const ANSWER = [textPart('Green '), textPart('tea.'), FINISH] as const;

describe('Fallback', () => {
  let vendors: ScriptedVendors;
  let events: CollectedEvents;
  let open: Set<string>;
  let seen: Call[];

  beforeEach(() => {
    vendors = new ScriptedVendors();
    events = new CollectedEvents();
    open = new Set();
    seen = [];
  });

  const next: Next = (call) => {
    seen.push(call);
    return askCandidate(call);
  };
  const start = (candidates: readonly Candidate[], changes: Partial<Call> = {}): AsyncGenerator<CallPart> => {
    const health = { waitMsOf: ({ provider }: { provider: string }) => (open.has(provider) ? 5_000 : 0) };
    const call = sampleCall({ candidates, candidate: candidates[0], isStreamed: true, ...changes });
    return new Fallback({ health, events }).handle(call, next);
  };
  const ask = (...args: Parameters<typeof start>): Promise<ReadAnswer> => read(start(...args));

  const vendor = (name: string, ...script: readonly Step[]): Candidate => vendors.candidate(`${name}/writer`, [script]);
  const withContext = (name: string, contextTokens: number | null, ...script: readonly Step[]): Candidate => {
    const entry = contextTokens === null ? null : { ...SAMPLE_MODEL, contextTokens };
    return vendors.candidate(`${name}/writer`, [script], { entry });
  };

  it('asks the first one only, where that answers', async () => {
    expect(await ask([vendor('a', ...ANSWER), vendor('b', ...ANSWER)])).toMatchObject({ text: 'Green tea.' });
    expect(vendors.asked).toEqual(['a/writer']);
    expect(events.all).toEqual([]);
  });

  it('tells the stages behind it whom to ask, and whether somebody else could answer', async () => {
    const candidates = [vendor('a', fails('unavailable')), vendor('b', ...ANSWER)];
    await ask(candidates);
    expect(seen.map(({ candidate }) => candidate)).toEqual(candidates);
    expect(seen.map(({ hasAlternative }) => hasAlternative)).toEqual([true, false]);
  });

  it.each<ProviderErrorReason>([
    'rate_limited',
    'quota_exhausted',
    'overloaded',
    'circuit_open',
    'unavailable',
    'connection_failed',
    'timeout',
    'invalid_answer',
    'authentication_failed',
  ])('goes on to the next one after %s, and says so', async (reason) => {
    expect(await ask([vendor('a', fails(reason)), vendor('b', ...ANSWER)])).toMatchObject({ text: 'Green tea.' });
    expect(events.all).toEqual([
      {
        name: 'ai.fallback',
        level: 'info',
        facts: { from: 'a/writer', to: 'b/writer', reason: `provider.${reason}` },
      },
    ]);
  });

  it.each<ProviderErrorReason>(['content_filtered', 'invalid_request', 'aborted'])(
    'goes nowhere after %s',
    async (reason) => {
      const answer = await ask([vendor('a', fails(reason)), vendor('b', ...ANSWER)]);
      expect(answer.errorCode).toBe(`provider.${reason}`);
      expect(vendors.asked).toEqual(['a/writer']);
    },
  );

  it('goes nowhere after a failure that is not a vendor’s', async () => {
    const error = new AppError({ code: 'budget.exceeded', kind: 'budget_exceeded', message: 'No money.' });
    const answer = await ask([vendor('a', { type: 'error', error }), vendor('b', ...ANSWER)]);
    expect(answer.errorCode).toBe('budget.exceeded');
  });

  it('goes on to a larger context only, after a request that is too long', async () => {
    const answer = await ask([
      withContext('a', 100, fails('context_length_exceeded')),
      withContext('b', 100, ...ANSWER),
      withContext('c', null, ...ANSWER),
      withContext('d', 200, fails('unavailable')),
      withContext('e', 150, fails('context_length_exceeded')),
    ]);
    expect(answer.errorCode).toBe('provider.context_length_exceeded');
    expect(vendors.asked).toEqual(['a/writer', 'd/writer', 'e/writer']);
  });

  it('takes any known context for larger than an unknown one', async () => {
    await ask([withContext('a', null, fails('context_length_exceeded')), withContext('b', 100, ...ANSWER)]);
    expect(vendors.asked).toEqual(['a/writer', 'b/writer']);
  });

  it('has no alternative where nobody has a larger context', async () => {
    await ask([
      withContext('a', 100, fails('context_length_exceeded')),
      withContext('b', 200, fails('timeout')),
      withContext('c', 90, ...ANSWER),
    ]);
    expect(seen.map(({ hasAlternative }) => hasAlternative)).toEqual([true, false]);
  });

  it('ends with the last error when nobody is left', async () => {
    const answer = await ask([vendor('a', fails('unavailable')), vendor('b', fails('timeout'))]);
    expect(answer.errorCode).toBe('provider.timeout');
  });

  it('asks five at most', async () => {
    await ask(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => vendor(name, fails('timeout'))));
    expect(vendors.asked).toHaveLength(5);
  });

  it('makes no seventh attempt', async () => {
    const candidates = [vendor('a', fails('unavailable')), vendor('b', ...ANSWER)];
    const call = sampleCall();
    for (let attempts = 0; attempts < 5; attempts += 1) {
      await collect(askCandidate({ ...call, candidate: vendor('other') }));
    }
    const answer = await ask(candidates, { attempts: call.attempts });
    expect(answer.errorCode).toBe('provider.unavailable');
    expect(seen[0]?.hasAlternative).toBe(false);
  });

  it('passes over whoever has been asked beside another one', async () => {
    const second = vendor('b', ...ANSWER);
    const call = sampleCall();
    await collect(askCandidate({ ...call, candidate: second }));
    await ask([vendor('a', fails('unavailable')), second, vendor('c', ...ANSWER)], { attempts: call.attempts });
    expect(vendors.asked).toEqual(['b/writer', 'a/writer', 'c/writer']);
  });

  it.each([
    ['timeout', new DOMException('The time is up.', 'TimeoutError')],
    ['aborted', undefined],
  ])('asks nobody else once the call is over (%s)', async (reason, cause) => {
    const caller = new AbortController();
    const answer = ask([vendor('a', PAUSES), vendor('b', ...ANSWER)], { signal: caller.signal });
    caller.abort(cause);
    expect((await answer).errorCode).toBe(`provider.${reason}`);
    expect(vendors.asked).toEqual(['a/writer']);
  });

  describe('with open circuits', () => {
    it('passes over them, and says so', async () => {
      open.add('a');
      expect(await ask([vendor('a', ...ANSWER), vendor('b', ...ANSWER)])).toMatchObject({ text: 'Green tea.' });
      expect(vendors.asked).toEqual(['b/writer']);
      expect(events.all).toMatchObject([
        { facts: { from: 'a/writer', to: 'b/writer', reason: 'provider.circuit_open' } },
      ]);
    });

    it('does not take them for alternatives', async () => {
      open.add('b');
      await ask([vendor('a', ...ANSWER), vendor('b', ...ANSWER)]);
      expect(seen[0]?.hasAlternative).toBe(false);
    });

    it('passes the first one’s error on where all are open', async () => {
      open.add('a').add('b');
      const answer = await ask([vendor('a', fails('circuit_open')), vendor('b', ...ANSWER)]);
      expect(answer.errorCode).toBe('provider.circuit_open');
      expect(vendors.asked).toEqual(['a/writer']);
    });
  });

  describe('of a whole answer', () => {
    it('begins anew wherever the first one broke off', async () => {
      const parts = await collect(
        start([vendor('a', textPart('Black '), fails('connection_failed')), vendor('b', ...ANSWER)], {
          isStreamed: false,
        }),
      );
      expect(parts).toEqual([textPart('Green tea.'), FINISH]);
      expect(vendors.languageRequest(1)).toEqual(vendors.languageRequest(0));
    });

    it('gives nothing of an answer that failed', async () => {
      const answer = await ask([vendor('a', textPart('Black '), fails('connection_failed'))], { isStreamed: false });
      expect(answer).toMatchObject({ text: '', errorCode: 'provider.connection_failed' });
    });

    it('gives pictures once all of them are there', async () => {
      const work: Call['work'] = {
        kind: 'image',
        request: { prompt: 'Tea.', count: 2, size: { width: 64, height: 64 } },
      };
      const image = (byte: number): CallPart => ({
        type: 'image',
        image: { bytes: Uint8Array.of(byte), mediaType: 'image/png' },
      });
      const candidates = [vendor('a', image(1), fails('timeout')), vendor('b', image(2), image(3), FINISH)];
      const parts = await collect(start(candidates, { work, isStreamed: true }));
      expect(parts).toEqual([image(2), image(3), FINISH]);
    });
  });

  it('closes the attempt when the reader stops', async () => {
    const parts = start([vendor('a', textPart('Green '), PAUSES), vendor('b', ...ANSWER)]);
    await parts.next();
    await parts.return(undefined);
    expect(vendors.underWay).toBe(0);
    expect(vendors.asked).toEqual(['a/writer']);
  });
});
