import type { LanguageModelRequest, LanguageModelStreamPart } from '../../ports/language-model';
import { SimulatedLanguageModel } from './simulated-language-model';

const model = new SimulatedLanguageModel();

const SECTION = {
  task: 'article.section',
  language: 'en',
  keyphrase: 'slow travel',
  heading: 'Your first steps',
  position: 1,
  targetWords: 120,
  keyphraseUses: 1,
};

function requestOf(block: unknown, options: Partial<LanguageModelRequest> = {}): LanguageModelRequest {
  return {
    messages: [
      { role: 'system', text: 'You write articles.' },
      { role: 'user', text: `Write.\n<input>\n${JSON.stringify(block)}\n</input>` },
    ],
    maxOutputTokens: 4_000,
    ...options,
  };
}

function withSimulated(simulated: Readonly<Record<string, unknown>>): LanguageModelRequest {
  return requestOf(SECTION, { providerOptions: { simulated } });
}

async function partsOf(request: LanguageModelRequest): Promise<LanguageModelStreamPart[]> {
  const parts: LanguageModelStreamPart[] = [];
  for await (const part of model.stream(request)) parts.push(part);
  return parts;
}

function textOf(parts: readonly LanguageModelStreamPart[]): string {
  return parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
}

describe('SimulatedLanguageModel', () => {
  it('says who it is', async () => {
    const named = new SimulatedLanguageModel({ model: 'writer-2' });
    const result = await named.generate(requestOf(SECTION));
    expect(named).toMatchObject({ provider: 'simulated', model: 'writer-2' });
    expect(result.responseId).toMatch(/^simulated-[0-9a-f]{8}$/);
    expect(result.responseModel).toBe('writer-2');
    expect(result.finishReason.unified).toBe('stop');
    expect(result.warnings).toEqual([]);
  });

  it('answers the same request in the same way, and another heading in another', async () => {
    const first = await model.generate(requestOf(SECTION));
    expect(await new SimulatedLanguageModel().generate(requestOf(SECTION))).toEqual(first);
    const other = await model.generate(requestOf({ ...SECTION, heading: 'Where to find help' }));
    expect(other.text).not.toBe(first.text);
    expect(other.responseId).not.toBe(first.responseId);
  });

  it.each(['article.outline', 'article.metadata', 'article.faq', 'article.pictures'])(
    'answers %s in JSON',
    async (task) => {
      const keyphrase = '"quoted" </input> \\ <b>';
      const { text } = await model.generate(requestOf({ ...SECTION, task, keyphrase, sectionCount: 3 }));
      expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(keyphrase).slice(1, -1));
    },
  );

  it('warns where it ignores the temperature and where it lacks the language', async () => {
    const { warnings, text } = await model.generate(requestOf({ ...SECTION, language: 'pl_PL' }, { temperature: 0.7 }));
    expect(warnings).toEqual([
      expect.stringContaining('temperature'),
      'simulated writes English, Thai, German, Spanish and French only; this answer is in English',
    ]);
    expect(text).toContain('slow travel');
  });

  it.each([{ task: 'poem' }, 'text', null, { ...SECTION, keyphrase: '' }])(
    'says of %j that it simulates',
    async (block) => {
      const { text } = await model.generate(requestOf(block));
      expect(text).toMatch(/^This is a simulated answer/);
    },
  );

  it('bears data that is nested without end', async () => {
    const nested = `${'['.repeat(90_000)}${']'.repeat(90_000)}`;
    const text = `<input>{"task":"article.conclusion","keyphrase":"slow travel","more":${nested}}</input>`;
    await expect(model.generate({ messages: [{ role: 'user', text }], maxOutputTokens: 99 })).resolves.toBeDefined();
  });

  it('answers the last data block, and otherwise where a fault of its answer is named', async () => {
    const request = requestOf(SECTION);
    const first = await model.generate(request);
    const [again, continued] = await Promise.all(
      ['It cannot be used. Answer again.', 'Go on from <end-of-answer>here</end-of-answer>'].map((text) =>
        model.generate({ ...request, messages: [...request.messages, { role: 'user', text }] }),
      ),
    );
    expect(again?.text).toContain('slow travel');
    expect(again?.text).not.toBe(first.text);
    expect(continued?.text).toBe(first.text);
  });

  it.each([{ task: 'poem' }, SECTION])('fits a schema where it has no JSON of its own for %j', async (block) => {
    const schema = { type: 'object', properties: { verdict: { enum: ['good', 'bad'] }, why: { type: 'string' } } };
    const { text } = await model.generate(requestOf(block, { output: { name: 'verdict', schema } }));
    expect(JSON.parse(text)).toEqual({ verdict: 'good', why: expect.stringContaining('simulated') as string });
  });

  it('cuts its answer to the limit and counts tokens itself', async () => {
    const result = await model.generate(requestOf(SECTION, { maxOutputTokens: 20 }));
    expect(result.finishReason).toEqual({ unified: 'length', raw: 'max_tokens' });
    expect(result.text).toHaveLength(80);
    expect(result.usage.outputTokens).toBe(20);
    expect(result.usage.inputTokens).toBeGreaterThan(40);
  });

  it('cuts Thai at half as many letters', async () => {
    const thai = { ...SECTION, language: 'th', keyphrase: 'กาแฟ' };
    const { text } = await model.generate(requestOf(thai, { maxOutputTokens: 20 }));
    expect(text.replace(/[^\u0E00-\u0E7F]/g, '').length).toBeLessThanOrEqual(40);
  });

  it.each(['en', 'th', 'de'])('streams in words what it generates in %s', async (language) => {
    const request = requestOf({ ...SECTION, language });
    const parts = await partsOf(request);
    const { text, ...completion } = await model.generate(request);
    expect(textOf(parts)).toBe(text);
    expect(parts.length).toBeGreaterThan(120);
    expect(parts.filter(({ type }) => type !== 'text')).toEqual([{ type: 'finish', ...completion }]);
    expect(parts.at(-1)?.type).toBe('finish');
  });
});

describe('SimulatedLanguageModel failing on request', () => {
  it('fails for the reason that it is given', async () => {
    const request = withSimulated({ failWith: 'rate_limited' });
    const failure = { provider: 'simulated', reason: 'rate_limited', retryable: true };
    await expect(model.generate(request)).rejects.toMatchObject(failure);
    expect(await partsOf(request)).toEqual([{ type: 'error', error: expect.objectContaining(failure) as unknown }]);
  });

  it.each([
    [{ failAfterCharacters: 25 }, 'connection_failed'],
    [{ failAfterCharacters: 25, failWith: 'timeout' }, 'timeout'],
  ])('breaks a stream off: %j', async (options, reason) => {
    const parts = await partsOf(withSimulated(options));
    expect(textOf(parts)).toHaveLength(25);
    expect(parts.filter(({ type }) => type !== 'text')).toEqual([
      { type: 'error', error: expect.objectContaining({ reason }) as unknown },
    ]);
  });

  it('finishes a stream that ends before it should fail', async () => {
    expect((await partsOf(withSimulated({ failAfterCharacters: 900_000 }))).at(-1)?.type).toBe('finish');
  });

  it('ignores the options of other providers', async () => {
    const request = requestOf(SECTION, { providerOptions: { openai: { failWith: 'nonsense' } } });
    await expect(model.generate(request)).resolves.toBeDefined();
  });

  it.each([withSimulated({ failWith: 'nonsense' }), requestOf(SECTION, { maxOutputTokens: 0 })])(
    'rejects a request that makes no sense',
    async (request) => {
      const failure = { reason: 'invalid_request' };
      await expect(model.generate(request)).rejects.toMatchObject(failure);
      expect(await partsOf(request)).toEqual([{ type: 'error', error: expect.objectContaining(failure) as unknown }]);
    },
  );

  it('rejects a latency that is none', () => {
    expect(() => new SimulatedLanguageModel({ latencyMs: -1 })).toThrow(/latencyMs/);
  });
});

describe('SimulatedLanguageModel aborted', () => {
  const ABORTED = { reason: 'aborted', retryable: false };

  it('does not begin', async () => {
    const request = requestOf(SECTION, { signal: AbortSignal.abort() });
    await expect(model.generate(request)).rejects.toMatchObject(ABORTED);
    expect(await partsOf(request)).toEqual([{ type: 'error', error: expect.objectContaining(ABORTED) as unknown }]);
  });

  it('does not wait to the end', async () => {
    const controller = new AbortController();
    const slow = new SimulatedLanguageModel({ latencyMs: 600_000 });
    const answer = slow.generate(requestOf(SECTION, { signal: controller.signal }));
    controller.abort();
    await expect(answer).rejects.toMatchObject(ABORTED);
  });

  it('lets a request shorten the latency', async () => {
    const slow = new SimulatedLanguageModel({ latencyMs: 600_000 });
    await expect(slow.generate(withSimulated({ latencyMs: 1 }))).resolves.toBeDefined();
  });

  it('stops within a stream', async () => {
    const controller = new AbortController();
    const parts: LanguageModelStreamPart[] = [];
    for await (const part of model.stream(requestOf(SECTION, { signal: controller.signal }))) {
      parts.push(part);
      if (parts.length === 5) controller.abort();
    }
    expect(parts).toHaveLength(6);
    expect(parts[5]).toMatchObject({ type: 'error', error: ABORTED });
  });
});
