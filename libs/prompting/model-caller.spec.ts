import {
  AiGateway,
  type CallContext,
  type GatewayImages,
  type GatewayResult,
  type GatewayStreamPart,
  type ImageModelRequest,
  type LanguageModelRequest,
} from '@seoforge/ai-providers';
import { AppError, newId } from '@seoforge/kernel';
import type { KnownSites } from '@seoforge/sites';

import { UnusableAnswer } from './unusable-answer';
import type { Prompt } from './prompt';
import { ModelCaller, type Answer, type Caller } from './model-caller';
import type { Topic } from './other-language';

/** Wants more than one word, and will not do without any. */
const PROMPT: Prompt<string> = {
  name: 'article.section@2',
  purpose: 'article.section',
  messages: [{ role: 'user', text: 'Write.' }],
  maxOutputTokens: 100,
  parse: (text) => {
    if (text === '') throw new UnusableAnswer('article.section', 'it is empty');
    return text.toUpperCase();
  },
  proseOf: (value) => value,
  faultsOf: (value) => (value.includes(' ') ? [] : ['it is one word', 'it is short']),
};

const TOPIC: Topic = { language: 'de', keyphrase: 'tea time', synonyms: [] };
const CALLER: Caller = { siteId: newId(), mode: 'live', articleId: newId(), cache: 'bypass' };
const OUTAGE = new AppError({ code: 'provider.unavailable', kind: 'upstream', message: 'Out.', retryable: true });

function answering(text: string, changes: Partial<GatewayResult> = {}): GatewayResult {
  return {
    text,
    finishReason: { unified: 'stop', raw: 'stop' },
    usage: { inputTokens: 10, outputTokens: 2 },
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
  readonly drawn: { request: ImageModelRequest; context: CallContext }[] = [];
  answers: (GatewayResult | Error)[] = [];
  refusal: Error | undefined;

  async generate(request: LanguageModelRequest, context: CallContext): Promise<GatewayResult> {
    this.asked.push({ request, context });
    const answer = this.answers.length > 1 ? this.answers.shift() : this.answers[0];
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('There is no answer.');
    return answer;
  }

  stream(): AsyncIterable<GatewayStreamPart> {
    throw new Error('Articles are not streamed.');
  }

  async generateImages(request: ImageModelRequest, context: CallContext): Promise<GatewayImages> {
    this.drawn.push({ request, context });
    if (this.refusal) throw this.refusal;
    return { ...answering(''), images: [{ bytes: new Uint8Array([1]), mediaType: 'image/png' }] };
  }
}

const CUT = answering('tea is', { finishReason: { unified: 'length', raw: 'length' } });
const ENGLISH =
  'However you brew it, the water should never boil, because the leaves would turn bitter within a few moments of it, and nobody would drink that.';

const A_CUP = { purpose: 'article.image', prompt: 'A cup', size: { width: 1_536, height: 1_024 } };

describe('ModelCaller', () => {
  let gateway: ScriptedGateway;
  let caller: ModelCaller;
  let stopping: AbortController;

  beforeEach(() => {
    gateway = new ScriptedGateway();
    caller = new ModelCaller(gateway, { find: async () => null });
    stopping = new AbortController();
  });

  const ask = (prompt = PROMPT, topic = TOPIC): Promise<Answer<string>> =>
    caller.ask(prompt, topic, CALLER, stopping.signal);
  const added = (): unknown[] => gateway.asked.at(-1)!.request.messages.slice(PROMPT.messages.length);

  it('asks on behalf of the article, and hands out what the answer means and took', async () => {
    gateway.answers = [answering('tea time', { warnings: ['no temperature'] })];

    expect(await ask()).toEqual({
      value: 'TEA TIME',
      prompt: 'article.section@2',
      provider: 'openai',
      warnings: ['no temperature'],
      inputTokens: 10,
      outputTokens: 2,
      costMicroUsd: 7,
    });
    expect(gateway.asked).toEqual([
      {
        request: { messages: PROMPT.messages, maxOutputTokens: 100, signal: stopping.signal },
        context: { ...CALLER, purpose: 'article.section' },
      },
    ]);
  });

  it('names what is wrong with an answer, after the answer, and accounts for all of them', async () => {
    gateway.answers = [CUT, answering('tea'), answering('tea time')];

    expect(await ask()).toMatchObject({ value: 'TEA TIME', inputTokens: 30, outputTokens: 6, costMicroUsd: 21 });
    expect(gateway.asked[1]!.request.messages).toEqual([
      ...PROMPT.messages,
      { role: 'assistant', text: 'tea is' },
      { role: 'user', text: expect.stringContaining('Your answer cannot be used: it was cut at its maximum length.') },
    ]);
    expect(added()).toEqual([
      { role: 'assistant', text: 'tea' },
      { role: 'user', text: expect.stringContaining('it is one word; it is short. Answer again') },
    ]);
  });

  it('shows no empty answer again, which vendors would refuse, and the beginning of a long one', async () => {
    gateway.answers = [answering(''), answering('x'.repeat(100_000)), answering('tea time')];
    await ask();
    expect(gateway.asked[1]!.request.messages.map(({ role }) => role)).toEqual(['user', 'user']);
    expect(added()[0]).toEqual({ role: 'assistant', text: 'x'.repeat(6_000) });
  });

  it('takes three useless answers at most', async () => {
    gateway.answers = [answering('')];

    await expect(ask()).rejects.toMatchObject({ code: 'content.answer_unusable', retryable: false });
    expect(gateway.asked).toHaveLength(3);
  });

  it.each([
    ['three answers that could be better', [answering('tea'), answering('cup'), answering('pot')], 'POT'],
    ['an answer and two useless ones', [answering('tea'), answering(''), CUT], 'TEA'],
    ['an answer and an outage', [answering('tea'), OUTAGE], 'TEA'],
  ])('makes do with the best of %s', async (_, answers, value) => {
    gateway.answers = [...answers];
    expect(await ask()).toMatchObject({ value });
    expect(gateway.asked).toHaveLength(answers.length);
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

  it('refuses an answer in another language than the text is in', async () => {
    gateway.answers = [answering(ENGLISH)];

    await expect(ask({ ...PROMPT, parse: (text) => text })).rejects.toMatchObject({ code: 'content.wrong_language' });
    expect(added()[1]).toMatchObject({ text: expect.stringContaining('it is in "en" and not in "de"') });
  });

  it('knows that the simulation writes what languages it can', async () => {
    const receipt = { ...answering('').receipt, provider: 'simulated' };
    gateway.answers = [answering(ENGLISH, { receipt, warnings: ['simulated writes English and Thai only'] })];
    expect(await ask()).toMatchObject({ provider: 'simulated', value: ENGLISH.toUpperCase() });
  });

  it('asks nothing for a site that has been disabled', async () => {
    const site = { disabledAt: new Date() } as Awaited<ReturnType<KnownSites['find']>>;
    caller = new ModelCaller(gateway, { find: async () => site });
    await expect(ask()).rejects.toMatchObject({ code: 'site.disabled' });
    await expect(caller.draw(A_CUP, CALLER, stopping.signal)).rejects.toMatchObject({ code: 'site.disabled' });
    expect([...gateway.asked, ...gateway.drawn]).toEqual([]);
  });

  it('has one picture drawn', async () => {
    const picture = await caller.draw(A_CUP, CALLER, stopping.signal);
    expect(picture).toMatchObject({ value: { mediaType: 'image/png' }, prompt: 'article.image@1', costMicroUsd: 7 });
    expect(gateway.drawn).toEqual([
      {
        request: { prompt: 'A cup', count: 1, size: { width: 1_536, height: 1_024 }, signal: stopping.signal },
        context: { ...CALLER, purpose: 'article.image' },
      },
    ]);
  });

  it('does without a picture that the vendor refuses, and says so; other failures are failures', async () => {
    gateway.refusal = new AppError({ code: 'provider.content_filtered', kind: 'invalid', message: 'Not that.' });
    expect(await caller.draw(A_CUP, CALLER, stopping.signal)).toMatchObject({
      value: null,
      costMicroUsd: 0,
      warnings: ['a picture was left out: Not that.'],
    });
    gateway.refusal = OUTAGE;
    await expect(caller.draw(A_CUP, CALLER, stopping.signal)).rejects.toBe(OUTAGE);
  });
});
