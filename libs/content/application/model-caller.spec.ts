import {
  AiGateway,
  type CallContext,
  type GatewayImages,
  type GatewayResult,
  type GatewayStreamPart,
  type LanguageModelRequest,
} from '@seoforge/ai-providers';
import { AppError, newId } from '@seoforge/kernel';

import { unusableAnswer } from '../content.errors';
import type { Article } from '../domain/article';
import type { Prompt } from '../prompts/prompt';
import { ModelCaller } from './model-caller';

const PROMPT: Prompt<string> = {
  purpose: 'article.section',
  messages: [{ role: 'user', text: 'Write.' }],
  maxOutputTokens: 100,
  parse: (text) => {
    if (text === '') throw unusableAnswer('article.section', 'it is empty');
    return text.toUpperCase();
  },
};

const ARTICLE = { id: newId(), siteId: newId(), mode: 'live' } as Article;
const OUTAGE = new AppError({ code: 'provider.unavailable', kind: 'upstream', message: 'Out.', retryable: true });

function answering(text: string, changes: Partial<GatewayResult> = {}): GatewayResult {
  return {
    text,
    finishReason: { unified: 'stop', raw: 'stop' },
    usage: {},
    responseId: 'r',
    responseModel: 'm',
    warnings: [],
    receipt: { callId: newId(), provider: 'openai', model: 'm', costMicroUsd: 7, isCached: false, attempts: 1 },
    ...changes,
  };
}

/** Gives each call the next answer, the last one again and again. */
class ScriptedGateway extends AiGateway {
  readonly asked: { request: LanguageModelRequest; context: CallContext }[] = [];
  answers: (GatewayResult | Error)[] = [];

  async generate(request: LanguageModelRequest, context: CallContext): Promise<GatewayResult> {
    this.asked.push({ request, context });
    const answer = this.answers.length > 1 ? this.answers.shift() : this.answers[0];
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('There is no answer.');
    return answer;
  }

  stream(): AsyncIterable<GatewayStreamPart> {
    throw new Error('Articles are not streamed.');
  }

  generateImages(): Promise<GatewayImages> {
    throw new Error('These articles have no pictures.');
  }
}

describe('ModelCaller', () => {
  let gateway: ScriptedGateway;
  let caller: ModelCaller;
  let stopping: AbortController;

  beforeEach(() => {
    gateway = new ScriptedGateway();
    caller = new ModelCaller(gateway, { find: async () => null });
    stopping = new AbortController();
  });

  const ask = (prompt: Prompt<string> = PROMPT): Promise<unknown> => caller.ask(prompt, ARTICLE, stopping.signal);

  it('asks for the article, its site and its mode, never from the cache, and hands out what the answer means', async () => {
    gateway.answers = [answering('tea', { warnings: ['no temperature'] })];

    expect(await ask()).toMatchObject({ value: 'TEA', warnings: ['no temperature'], receipt: { provider: 'openai' } });
    expect(gateway.asked).toEqual([
      {
        request: { messages: PROMPT.messages, maxOutputTokens: 100, signal: stopping.signal },
        context: {
          siteId: ARTICLE.siteId,
          mode: 'live',
          purpose: 'article.section',
          articleId: ARTICLE.id,
          cache: 'bypass',
        },
      },
    ]);
  });

  it('asks for another answer in place of one that is of no use', async () => {
    const cut = answering('te', { finishReason: { unified: 'length', raw: 'length' } });
    gateway.answers = [answering(''), cut, answering('tea')];

    expect(await ask()).toMatchObject({ value: 'TEA' });
    expect(gateway.asked).toHaveLength(3);
  });

  it('takes three useless answers at most', async () => {
    gateway.answers = [answering('')];

    await expect(ask()).rejects.toMatchObject({ code: 'content.answer_unusable' });
    expect(gateway.asked).toHaveLength(3);
  });

  it('leaves it to the gateway to get round vendors that fail', async () => {
    gateway.answers = [OUTAGE];

    await expect(ask()).rejects.toBe(OUTAGE);
    expect(gateway.asked).toHaveLength(1);
  });

  it('does not ask again once the work was stopped', async () => {
    gateway.answers = [answering('')];
    stopping.abort();

    await expect(ask()).rejects.toMatchObject({ code: 'content.answer_unusable' });
    expect(gateway.asked).toHaveLength(1);
  });

  it('does not ask again after a defect', async () => {
    const defect = new TypeError('undefined is not a function');
    gateway.answers = [answering('tea')];
    const parse = (): never => {
      throw defect;
    };

    await expect(ask({ ...PROMPT, parse })).rejects.toBe(defect);
    expect(gateway.asked).toHaveLength(1);
  });
});
