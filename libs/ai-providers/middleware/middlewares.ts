import { Injectable } from '@nestjs/common';
import { Cache } from '@seoforge/cache';
import { AiConfig } from '@seoforge/config';
import { Clock, Events } from '@seoforge/kernel';
import { tracing } from '@seoforge/observability';

import { CallAccounts } from '../ports/call-accounts';
import { AnswerCache } from './answer-cache';
import { Budget } from './budget';
import { Bulkhead } from './bulkhead';
import type { Call, CallPart, Middleware } from './call';
import { chainOf } from './chain';
import { Circuit } from './circuit';
import { Fallback } from './fallback';
import { Hedge } from './hedge';
import { Model } from './model';
import { ModelHealth } from './model-health';
import { Observe } from './observe';
import { Prefill } from './prefill';
import { Retry } from './retry';
import { Timeout } from './timeout';
import { TraceCall } from './trace-call';
import { TraceModel } from './trace-model';

/** A reservation outlives every call by this, so that none is taken for lost that is only being settled. */
const SETTLING_MS = 10_000;

/** Everything that stands between a call and a model, in order. */
@Injectable()
export class Middlewares {
  readonly answer: (call: Call) => AsyncIterable<CallPart>;

  constructor(
    config: AiConfig,
    accounts: CallAccounts,
    cache: Cache,
    health: ModelHealth,
    clock: Clock,
    events: Events,
  ) {
    const unknownPrices = { inputUsd: config.unknownInputPriceUsd, outputUsd: config.unknownOutputPriceUsd };
    const reservationLifetimeMs = config.totalTimeoutMs + SETTLING_MS;
    const isTraced = tracing().isOn;
    const list: readonly Middleware[] = [
      // Around everything, and around the request alone: without the waiting that the stages before it do.
      ...(isTraced ? [new TraceCall()] : []),
      new Observe(events),
      new Budget(accounts, { unknownPrices, reservationLifetimeMs }, clock, events),
      new AnswerCache(cache, config.cacheSeconds * 1_000, clock),
      new Fallback({ health, events }),
      ...(config.hedgeAfterMs > 0 ? [new Hedge({ hedgeAfterMs: config.hedgeAfterMs, health })] : []),
      new Prefill(),
      new Retry({ retryDelayMs: config.retryDelayMs, totalTimeoutMs: config.totalTimeoutMs, clock }),
      new Circuit(health),
      new Bulkhead({ providerConcurrency: config.providerConcurrency }),
      new Timeout(config),
      ...(isTraced ? [new TraceModel()] : []),
      new Model(unknownPrices, clock, events),
    ];
    this.answer = chainOf(list);
  }
}
