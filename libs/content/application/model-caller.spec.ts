import { setTimeout as sleep } from 'node:timers/promises';

import { ProviderError, type LanguageModelResult } from '@seoforge/ai-providers';
import { newId, SystemClock } from '@seoforge/kernel';
import { InMemoryModelCallLedger } from '@seoforge/usage/testing';

import { unusableAnswer } from '../content.errors';
import type { Prompt } from '../prompts/prompt';
import { InterceptedLanguageModel } from '../testing';
import { ModelCaller, type CallContext } from './model-caller';

const PROMPT: Prompt<string> = {
  purpose: 'article.section',
  messages: [{ role: 'user', text: 'Write.' }],
  maxOutputTokens: 100,
  parse: (text) => {
    if (text === '') throw unusableAnswer('article.section', 'it is empty');
    return text.toUpperCase();
  },
};

/** By then a caller that goes by its own delays alone has made all its attempts. */
const LONGEST_FIRST_DELAYS_MS = 750 + 1_500;

const USAGE = { inputTokens: 1_000, cachedInputTokens: 400, outputTokens: 200, reasoningTokens: 50 };

function answering(text: string, changes: Partial<LanguageModelResult> = {}): LanguageModelResult {
  const finishReason = { unified: 'stop', raw: 'stop' } as const;
  return { text, finishReason, usage: USAGE, responseId: 'r', responseModel: 'm', warnings: [], ...changes };
}

function failing(reason: ProviderError['reason'], retryAfterMs?: number): ProviderError {
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  return new ProviderError({ provider: 'openai', reason, message: `openai failed: ${reason}.`, ...wait });
}

describe('ModelCaller', () => {
  const ledger = new InMemoryModelCallLedger();
  const caller = new ModelCaller(ledger, new SystemClock());
  let model: InterceptedLanguageModel;
  let stopping: AbortController;
  let context: CallContext;

  beforeEach(() => {
    ledger.calls.length = 0;
    model = new InterceptedLanguageModel('openai', 'gpt-5.4-mini');
    stopping = new AbortController();
    context = { siteId: newId(), articleId: newId(), model, signal: stopping.signal };
  });

  /** Gives each call the next answer, the last one again and again. */
  function answerWith(...answers: (LanguageModelResult | ProviderError)[]): void {
    model.intercept = () => {
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      if (answer instanceof Error) throw answer;
      return answer;
    };
  }

  it('hands out what the answer means, with the call that it cost, which is not recorded yet', async () => {
    answerWith(answering('tea', { warnings: ['no temperature'] }));
    const { value, call, warnings } = await caller.ask(PROMPT, context);

    expect({ value, warnings }).toEqual({ value: 'TEA', warnings: ['no temperature'] });
    expect(call).toMatchObject({
      siteId: context.siteId,
      articleId: context.articleId,
      purpose: 'article.section',
      provider: 'openai',
      model: 'gpt-5.4-mini',
      outcome: 'succeeded',
      errorCode: null,
      inputTokens: 1_000,
      cachedTokens: 400,
      outputTokens: 200,
      reasoningTokens: 50,
      costMicroUsd: 600 * 0.75 + 400 * 0.075 + 200 * 4.5,
    });
    expect(ledger.calls).toEqual([]);
  });

  it('leaves tokens that the vendor does not report unknown, and with them the cost', async () => {
    answerWith(answering('tea', { usage: {} }));
    const { call } = await caller.ask(PROMPT, context);
    expect(call).toMatchObject({ inputTokens: null, outputTokens: null, costMicroUsd: null });
  });

  it('asks three times at most, and records each attempt that was of no use', async () => {
    answerWith(
      failing('unavailable'),
      answering(''),
      answering('te', { finishReason: { unified: 'length', raw: 'length' } }),
    );
    await expect(caller.ask(PROMPT, context)).rejects.toMatchObject({ code: 'content.answer_unusable' });
    expect(ledger.calls).toMatchObject([
      { outcome: 'failed', errorCode: 'provider.unavailable', inputTokens: null, costMicroUsd: 0 },
      { outcome: 'failed', errorCode: 'content.answer_unusable', inputTokens: 1_000, costMicroUsd: 1_380 },
      { outcome: 'failed', errorCode: 'content.answer_unusable', outputTokens: 200, costMicroUsd: 1_380 },
    ]);
  });

  it('comes back as soon as the vendor allows, and no sooner, unless the work is stopped', async () => {
    answerWith(failing('rate_limited', 0), failing('rate_limited', 100_000), answering('tea'));
    const asked = caller.ask(PROMPT, context).catch((error: unknown) => error);
    await sleep(LONGEST_FIRST_DELAYS_MS);
    expect(model.purposes).toHaveLength(2);

    stopping.abort();
    expect(await asked).toMatchObject({ name: 'AbortError' });
    expect(model.purposes).toHaveLength(2);
  });

  it('does not wait for a vendor that wants to be left alone for minutes', async () => {
    answerWith(failing('rate_limited', 120_001));
    await expect(caller.ask(PROMPT, context)).rejects.toMatchObject({ code: 'provider.rate_limited' });
    expect(model.purposes).toHaveLength(1);
  });

  it.each(['authentication_failed', 'invalid_request', 'content_filtered', 'aborted'] as const)(
    'does not ask again after %s',
    async (reason) => {
      answerWith(failing(reason));
      await expect(caller.ask(PROMPT, context)).rejects.toMatchObject({ code: `provider.${reason}` });
      expect(ledger.calls).toMatchObject([{ errorCode: `provider.${reason}`, costMicroUsd: 0 }]);
    },
  );

  it('does not ask again once the work was stopped during the call', async () => {
    model.intercept = () => {
      stopping.abort();
      throw failing('timeout');
    };
    await expect(caller.ask(PROMPT, context)).rejects.toMatchObject({ code: 'provider.timeout' });
    expect(model.purposes).toHaveLength(1);
  });

  it('does not retry a defect, and calls it internal in the ledger', async () => {
    const defect = new TypeError('undefined is not a function');
    await expect(
      caller.ask(
        {
          ...PROMPT,
          parse: () => {
            throw defect;
          },
        },
        context,
      ),
    ).rejects.toBe(defect);
    expect(ledger.calls).toMatchObject([{ outcome: 'failed', errorCode: 'internal' }]);
  });
});
