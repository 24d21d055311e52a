import { AiConfig } from '@seoforge/config';
import { SystemClock } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';

import type { GatewayStreamPart } from './ai-gateway';
import type { CallContext } from './call-context';
import { Middlewares } from './middleware/middlewares';
import { ModelHealth } from './middleware/model-health';
import { fails, PAUSES, ScriptedVendors, type Step } from './middleware/testing/scripted-vendors';
import { FINISH, sampleCandidate, textPart } from './middleware/testing/sample-call';
import { CallAccounts, type EndedCall } from './ports/call-accounts';
import type { LanguageModelRequest } from './ports/language-model';
import { RoutedAiGateway } from './routed-ai-gateway';

const REQUEST: LanguageModelRequest = { messages: [{ role: 'user', text: 'Write.' }], maxOutputTokens: 100 };
const CONTEXT: CallContext = { siteId: 'site', mode: 'live', purpose: 'chat', cache: 'bypass' };

class OpenAccounts extends CallAccounts {
  readonly settled: EndedCall[] = [];

  reserve(): Promise<string> {
    return Promise.resolve('reservation');
  }

  extend(): Promise<void> {
    return Promise.resolve();
  }

  async settle(call: EndedCall): Promise<void> {
    this.settled.push(call);
  }
}

const NO_CACHE = { get: jest.fn(), set: jest.fn(), delete: jest.fn(), getOrCompute: jest.fn() };

describe('RoutedAiGateway', () => {
  let accounts: OpenAccounts;

  beforeEach(() => {
    accounts = new OpenAccounts();
  });

  /** A gateway before one model that does as written. */
  function gatewayTo(script: readonly Step[]): RoutedAiGateway {
    const config = Object.assign(new AiConfig(), { totalTimeoutMs: 60, retryDelayMs: 1 });
    const clock = new SystemClock();
    const events = new CollectedEvents();
    const health = new ModelHealth({ circuitOpenMs: 10, clock, events });
    const candidate = { ...sampleCandidate(), ...new ScriptedVendors().candidate('vendor/writer', [script]) };
    const middlewares = new Middlewares(config, accounts, NO_CACHE, health, clock, events);
    return new RoutedAiGateway({ resolve: async () => [candidate] }, middlewares, config);
  }

  it('answers with who answered and what it cost', async () => {
    const answer = await gatewayTo([textPart('Tea '), textPart('is hot.'), FINISH]).generate(REQUEST, CONTEXT);
    expect(answer).toMatchObject({
      text: 'Tea is hot.',
      receipt: { provider: 'vendor', model: 'writer', isCached: false, attempts: 1 },
    });
    expect(accounts.settled).toMatchObject([{ reservationId: 'reservation', attempts: [{ outcome: 'succeeded' }] }]);
  });

  it('calls a used-up time budget a time-out, in the answer and in the books', async () => {
    await expect(gatewayTo([PAUSES]).generate(REQUEST, CONTEXT)).rejects.toMatchObject({ code: 'provider.timeout' });
    expect(accounts.settled).toMatchObject([{ attempts: [{ outcome: 'failed', errorCode: 'provider.timeout' }] }]);
  });

  it('calls it the caller’s doing when the caller left', async () => {
    const caller = new AbortController();
    const answer = gatewayTo([PAUSES]).generate({ ...REQUEST, signal: caller.signal }, CONTEXT);
    setTimeout(() => {
      caller.abort();
    }, 10);
    await expect(answer).rejects.toMatchObject({ code: 'provider.aborted' });
    expect(accounts.settled).toMatchObject([{ attempts: [{ outcome: 'aborted', errorCode: 'provider.aborted' }] }]);
  });

  it('ends a stream with the failure as its last part', async () => {
    const parts: GatewayStreamPart[] = [];
    for await (const part of gatewayTo([fails('content_filtered')]).stream(REQUEST, CONTEXT)) parts.push(part);
    expect(parts).toMatchObject([{ type: 'error', error: { code: 'provider.content_filtered' } }]);
  });
});
