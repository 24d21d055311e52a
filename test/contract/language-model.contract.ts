/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { setTimeout } from 'node:timers/promises';
import type { LanguageModel, LanguageModelRequest, LanguageModelStreamPart, TokenUsage } from '@seoforge/ai-providers';
import { ProviderError, type ProviderErrorReason } from '@seoforge/ai-providers';

/** Makes the next call go as named; what it returns belongs into that call's request. */
type Provocation = () => Pick<LanguageModelRequest, 'providerOptions'>;

/** What a contract needs of an implementation besides the port. */
export interface LanguageModelHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<LanguageModel>;
  readonly stop: () => Promise<void>;
  readonly provider: string;
  readonly model: string;
  readonly failing: Readonly<Partial<Record<ProviderErrorReason, Provocation>>>;
  /** The answer breaks off after its first text. */
  readonly failingMidway: Provocation;
  /** No answer comes while the test lasts. */
  readonly silent: Provocation;
}

const RETRYABLE: Record<ProviderErrorReason, boolean> = {
  rate_limited: true,
  quota_exhausted: false,
  model_unavailable: false,
  overloaded: true,
  circuit_open: true,
  unavailable: true,
  connection_failed: true,
  timeout: true,
  invalid_answer: true,
  invalid_request: false,
  context_length_exceeded: false,
  content_filtered: false,
  authentication_failed: false,
  aborted: false,
};

const REQUEST: LanguageModelRequest = {
  messages: [
    { role: 'system', text: 'You write short, plain texts about gardens.' },
    { role: 'user', text: 'How do I start a garden pond?' },
  ],
  maxOutputTokens: 2000,
};

const POND = {
  name: 'pond',
  schema: {
    type: 'object',
    properties: {
      title: { type: 'string' },
      plants: { type: 'array', items: { type: 'string' } },
      depth: { type: 'integer' },
    },
    required: ['title', 'plants', 'depth'],
    additionalProperties: false,
  },
};

/** What every implementation of LanguageModel keeps to. */
export function describeLanguageModelContract(name: string, harness: LanguageModelHarness): void {
  describe(`${name} as a LanguageModel`, () => {
    const reasons = Object.entries(harness.failing) as [ProviderErrorReason, Provocation][];
    let model: LanguageModel;
    beforeAll(async () => {
      model = await harness.start();
    });
    afterAll(() => harness.stop());

    it('has the names of its provider and its model', () => {
      expect(model).toMatchObject({ provider: harness.provider, model: harness.model });
    });

    describe('generate', () => {
      it('answers with a text and what is known about it', async () => {
        const result = await model.generate(REQUEST);

        expect(result.text.trim()).not.toBe('');
        expect(result.finishReason.unified).toBe('stop');
        expect(result.warnings).toEqual([]);
        expectTokenCounts(result.usage);
      });

      it('answers with JSON that fits the schema', async () => {
        const { text, finishReason } = await model.generate({ ...REQUEST, output: POND });
        const pond = JSON.parse(text) as Record<string, unknown>;

        expect(finishReason.unified).toBe('stop');
        expect(Object.keys(pond).sort()).toEqual(['depth', 'plants', 'title']);
        expect(pond['title']).toEqual(expect.any(String));
        expect(Number.isInteger(pond['depth'])).toBe(true);
        expect((pond['plants'] as unknown[]).every((plant) => typeof plant === 'string')).toBe(true);
      });

      it('says so when the limit of output tokens cut the answer', async () => {
        const whole = await model.generate(REQUEST);
        const cut = await model.generate({ ...REQUEST, maxOutputTokens: 4 });

        expect(cut.finishReason.unified).toBe('length');
        expect(cut.text.length).toBeLessThan(whole.text.length);
      });

      it('takes a temperature, or says that it had no effect', async () => {
        const { warnings } = await model.generate({ ...REQUEST, temperature: 0.5 });

        expect(warnings.every((warning) => warning.includes('temperature'))).toBe(true);
      });

      it('ignores the options of another provider', async () => {
        const providerOptions = { 'another-provider': { model: 'other', failWith: 'unavailable' } };

        await expect(model.generate({ ...REQUEST, providerOptions })).resolves.toHaveProperty(
          'finishReason.unified',
          'stop',
        );
      });

      it.each(reasons)('fails with provider.%s', async (reason, provoke) => {
        const failure = await failureOf(model.generate({ ...REQUEST, ...provoke() }));

        expectFailure(failure, reason);
      });

      it('is aborted before it begins', async () => {
        expectFailure(await failureOf(model.generate({ ...REQUEST, signal: AbortSignal.abort() })), 'aborted');
      });

      it('is aborted while it waits', async () => {
        const caller = new AbortController();
        const failure = failureOf(model.generate({ ...REQUEST, ...harness.silent(), signal: caller.signal }));
        await setTimeout(50);
        caller.abort();

        expectFailure(await failure, 'aborted');
      });
    });

    describe('stream', () => {
      it('gives the same text in pieces and ends with one finish part', async () => {
        const { text } = await model.generate(REQUEST);
        const parts = await partsOf(model.stream(REQUEST));
        const finish = parts.at(-1);

        expect(textOf(parts)).toBe(text);
        expect(parts.filter(({ type }) => type === 'text').length).toBeGreaterThan(1);
        expect(parts.filter(({ type }) => type !== 'text')).toEqual([finish]);
        expect(finish).toMatchObject({ type: 'finish', finishReason: { unified: 'stop' }, warnings: [] });
        expectTokenCounts((finish as { usage: TokenUsage }).usage);
      });

      it('streams JSON that parses', async () => {
        const parts = await partsOf(model.stream({ ...REQUEST, output: POND }));

        expect(JSON.parse(textOf(parts))).toHaveProperty('plants');
      });

      it('says so when the limit of output tokens cut the answer', async () => {
        const parts = await partsOf(model.stream({ ...REQUEST, maxOutputTokens: 4 }));

        expect(parts.at(-1)).toMatchObject({ type: 'finish', finishReason: { unified: 'length' } });
      });

      it.each(reasons)('ends with an error part for provider.%s', async (reason, provoke) => {
        expectOnlyFailure(await partsOf(model.stream({ ...REQUEST, ...provoke() })), reason);
      });

      it('gives the text it had and one error part when it breaks off', async () => {
        const parts = await partsOf(model.stream({ ...REQUEST, ...harness.failingMidway() }));

        expect(textOf(parts)).not.toBe('');
        expect(parts.filter(({ type }) => type !== 'text')).toEqual([parts.at(-1)]);
        expect(parts.at(-1)).toMatchObject({ type: 'error', error: { provider: harness.provider } });
      });

      it('is aborted before it begins', async () => {
        expectOnlyFailure(await partsOf(model.stream({ ...REQUEST, signal: AbortSignal.abort() })), 'aborted');
      });

      it('is aborted while it waits', async () => {
        const caller = new AbortController();
        const parts = partsOf(model.stream({ ...REQUEST, ...harness.silent(), signal: caller.signal }));
        await setTimeout(50);
        caller.abort();

        expectOnlyFailure(await parts, 'aborted');
      });

      it('can be left after its first part', async () => {
        const first = await firstPartOf(model.stream(REQUEST));

        expect(first).toMatchObject({ type: 'text' });
      });
    });

    function expectFailure(failure: unknown, reason: ProviderErrorReason): void {
      expect(failure).toBeInstanceOf(ProviderError);
      expect(failure).toMatchObject({
        code: `provider.${reason}`,
        reason,
        retryable: RETRYABLE[reason],
        provider: harness.provider,
      });
    }

    function expectOnlyFailure(parts: readonly LanguageModelStreamPart[], reason: ProviderErrorReason): void {
      expect(parts.map(({ type }) => type)).toEqual(['error']);
      expectFailure((parts[0] as { error: unknown }).error, reason);
    }
  });
}

function expectTokenCounts(usage: TokenUsage): void {
  const counts = [usage.inputTokens, usage.cachedInputTokens, usage.outputTokens, usage.reasoningTokens];
  expect(counts.every((count) => count === undefined || (Number.isInteger(count) && count >= 0))).toBe(true);
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
}

async function partsOf(stream: AsyncIterable<LanguageModelStreamPart>): Promise<LanguageModelStreamPart[]> {
  const parts: LanguageModelStreamPart[] = [];
  for await (const part of stream) parts.push(part);
  return parts;
}

async function firstPartOf(
  stream: AsyncIterable<LanguageModelStreamPart>,
): Promise<LanguageModelStreamPart | undefined> {
  for await (const part of stream) return part;
  return undefined;
}

function textOf(parts: readonly LanguageModelStreamPart[]): string {
  return parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
}
