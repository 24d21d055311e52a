import { AppError, SystemClock } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';

import { ProviderError, type ProviderErrorReason } from '../provider-errors';
import type { Call, CallPart, Candidate } from './call';
import { Model } from './model';
import {
  collect,
  FINISH,
  partsIn,
  SAMPLE_COMPLETION,
  SAMPLE_COST_MICRO_USD,
  sampleCall,
  sampleCandidate,
  textPart,
} from './testing/sample-call';

const failed = (reason: ProviderErrorReason): CallPart => ({
  type: 'error',
  error: new ProviderError({ provider: 'vendor', reason, message: 'No.' }),
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

  it.each(['rate_limited', 'unavailable', 'invalid_request', 'authentication_failed', 'connection_failed'] as const)(
    'charges nothing for a request that ended with %s before any answer',
    async (reason) => {
      const { attempts } = await ask(saying(failed(reason)));
      expect(attempts).toMatchObject([
        { outcome: 'failed', errorCode: `provider.${reason}`, usage: {}, costMicroUsd: 0, chargeMicroUsd: 0 },
      ]);
    },
  );

  it.each(['unavailable', 'timeout', 'invalid_answer'] as const)(
    'does not know what an answer cost that broke off with %s, and charges an estimate',
    async (reason) => {
      const { attempts } = await ask(saying(textPart('Tea '.repeat(30)), failed(reason)));
      expect(attempts).toMatchObject([{ outcome: 'failed', costMicroUsd: null }]);
      expect(attempts[0]!.chargeMicroUsd).toBeGreaterThan(0);
      expect(events.named('ai.cost_estimated')).toHaveLength(1);
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
