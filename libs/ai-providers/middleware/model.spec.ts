import { AppError, SystemClock } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';

import { ProviderError, type ProviderErrorOptions, type ProviderErrorReason } from '../provider-errors';
import type { Call, CallPart, Candidate } from './call';
import { Model } from './model';
import {
  collect,
  FINISH,
  partsIn,
  SAMPLE_COMPLETION,
  SAMPLE_COST_MICRO_USD,
  SAMPLE_MODEL,
  sampleCall,
  sampleCandidate,
  textPart,
} from './testing/sample-call';

const failed = (reason: ProviderErrorReason, facts: Partial<ProviderErrorOptions> = {}): CallPart => ({
  type: 'error',
  error: new ProviderError({ provider: 'vendor', reason, message: 'No.', ...facts }),
});

const saying = (...parts: readonly CallPart[]): Candidate => sampleCandidate({ ask: () => partsIn(parts) });

describe('Model', () => {
  let events: CollectedEvents;
  let model: Model;

  beforeEach(() => {
    events = new CollectedEvents();
    model = new Model({ inputUsd: 15, outputUsd: 75 }, new SystemClock(), events);
  });

  const ask = async (candidate: Candidate, changes: Partial<Call> = {}): Promise<Call> => {
    const call = sampleCall({ candidate, ...changes });
    await collect(model.handle(call));
    return call;
  };

  it('hands the answer on and writes down what it cost', async () => {
    const call = sampleCall({ candidate: saying(textPart('Tea.'), FINISH) });

    expect(await collect(model.handle(call))).toEqual([textPart('Tea.'), FINISH]);
    expect(call.attempts).toMatchObject([
      {
        provider: 'vendor',
        model: 'writer',
        outcome: 'succeeded',
        errorCode: null,
        usage: SAMPLE_COMPLETION.usage,
        costMicroUsd: SAMPLE_COST_MICRO_USD,
        chargeMicroUsd: SAMPLE_COST_MICRO_USD,
        isCached: false,
      },
    ]);
  });

  it.each<[ProviderErrorReason, Partial<ProviderErrorOptions>]>([
    ['rate_limited', { status: 429 }],
    ['unavailable', { status: 503 }],
    ['invalid_request', { status: 400 }],
    ['authentication_failed', { status: 401 }],
    ['connection_failed', { isUnsent: true }],
  ])('charges nothing for a request that was refused with %s %j', async (reason, facts) => {
    const { attempts } = await ask(saying(failed(reason, facts)));
    expect(attempts).toMatchObject([
      { outcome: 'failed', errorCode: `provider.${reason}`, usage: {}, costMicroUsd: 0, chargeMicroUsd: 0 },
    ]);
  });

  it.each<[string, CallPart[]]>([
    ['the connection broke', [failed('connection_failed')]],
    ['the vendor failed under way', [failed('unavailable')]],
    ['it had begun to think', [{ type: 'reasoning' }, failed('unavailable', { status: 503 })]],
  ])('does not know the cost where %s, and charges the worst case', async (_how, parts) => {
    const { attempts } = await ask(saying(...parts));
    expect(attempts).toMatchObject([{ costMicroUsd: null }]);
    expect(attempts[0]!.chargeMicroUsd).toBeGreaterThan(100 * 10);
  });

  it('reckons with what a vendor tells of a request that it refused after all', async () => {
    const usage = { inputTokens: 10, outputTokens: 5_000 };
    const { attempts } = await ask(saying(failed('content_filtered', { usage })));
    expect(attempts).toMatchObject([{ usage, costMicroUsd: 10 * 2 + 5_000 * 10 }]);
  });

  it('knows that what is free for everybody cost nothing', async () => {
    const free = {
      ...SAMPLE_MODEL,
      prices: SAMPLE_MODEL.prices.map((prices) => ({ ...prices, inputUsd: 0, outputUsd: 0 })),
    };
    const { attempts } = await ask({ ...saying(failed('timeout')), entry: free });
    expect(attempts).toMatchObject([{ costMicroUsd: 0, chargeMicroUsd: 0 }]);
  });

  it('asks nothing where no key may be used', async () => {
    const candidate = sampleCandidate({ usableKeys: () => 0, ask: jest.fn() });
    const call = sampleCall({ candidate });
    expect(await collect(model.handle(call))).toMatchObject([{ error: { code: 'provider.authentication_failed' } }]);
    expect(call.attempts).toEqual([]);
    expect(candidate.ask).not.toHaveBeenCalled();
  });

  it.each(['unavailable', 'timeout', 'invalid_answer'] as const)(
    'does not know what an answer cost that broke off with %s, and charges an estimate',
    async (reason) => {
      const { attempts } = await ask(saying(textPart('Tea '.repeat(30)), failed(reason)));
      expect(attempts).toMatchObject([{ outcome: 'failed', costMicroUsd: null }]);
      expect(attempts[0]!.chargeMicroUsd).toBeGreaterThan(0);
      expect(events.named('ai.usage_unknown')).toHaveLength(1);
    },
  );

  it('raises an alarm where the price is not known, and charges the configured one', async () => {
    const { attempts } = await ask({ ...saying(textPart('Tea.'), FINISH), entry: null });
    expect(attempts[0]!.costMicroUsd).toBeNull();
    expect(attempts[0]!.chargeMicroUsd).toBeGreaterThan(0);
    expect(events.named('ai.price_unknown')).toMatchObject([{ level: 'warn', facts: { provider: 'vendor' } }]);
  });

  it('asks nothing that is not paid for', async () => {
    const error = new AppError({ code: 'budget.exceeded', kind: 'budget_exceeded', message: 'No money.' });
    const candidate = sampleCandidate({ ask: jest.fn() });
    const call = sampleCall({ candidate, spending: { cover: () => Promise.reject(error) } });

    expect(await collect(model.handle(call))).toEqual([{ type: 'error', error }]);
    expect(candidate.ask).not.toHaveBeenCalled();
    expect(call.attempts).toEqual([]);
  });

  it('writes down at once that the caller left, and charges what had been said by then', async () => {
    const caller = new AbortController();
    const silence = Promise.withResolvers<never>();
    const candidate = sampleCandidate({
      async *ask() {
        yield textPart('Tea '.repeat(30));
        yield await silence.promise;
      },
    });
    const call = sampleCall({ candidate, signal: caller.signal });
    const parts = model.handle(call);
    await parts.next();
    void parts.next();
    caller.abort();

    expect(call.attempts).toMatchObject([{ outcome: 'aborted', errorCode: 'provider.aborted', costMicroUsd: null }]);
    expect(call.attempts[0]!.chargeMicroUsd).toBeGreaterThan(0);
  });

  it('calls it a time-out when a timer has ended the request', async () => {
    const { attempts } = await ask(
      sampleCandidate({
        async *ask(_work, _isStreamed, signal) {
          await new Promise((resolve) => {
            signal.addEventListener('abort', resolve);
          });
          yield failed('aborted');
        },
      }),
      { signal: AbortSignal.timeout(10) },
    );
    expect(attempts).toMatchObject([{ outcome: 'failed', errorCode: 'provider.timeout' }]);
  });

  it('writes one line for a reader who stops in the middle', async () => {
    const call = sampleCall({ candidate: saying(textPart('Tea '), textPart('is '), FINISH) });
    for await (const part of model.handle(call)) {
      expect(part.type).toBe('text');
      break;
    }
    expect(call.attempts).toMatchObject([{ outcome: 'aborted' }]);
  });
});
