import type {
  LanguageModel,
  LanguageModelRequest,
  LanguageModelResult,
  LanguageModelStreamPart,
} from '@seoforge/ai-providers';
import type { AnswerBehaviour, Behaviour, StreamFaults } from '../support/upstreams/behaviour';
import { Upstream } from '../support/upstreams/upstream';
import type { Connection } from '../support/upstreams/vendor-harness';
import type { WireFormat } from '../support/upstreams/wire-format';

export const TEXT = 'บ่อน้ำในสวนต้องการแดดวันละไม่กี่ชั่วโมง 🌱 and a calm corner.';
export const API_KEY = 'sk-canary-key';
export const PROMPT = 'canary prompt about ponds';
export const REQUEST: LanguageModelRequest = { messages: [{ role: 'user', text: PROMPT }], maxOutputTokens: 500 };

/** What the upstream reports where nothing else is said, and what the port makes of it. */
export const USAGE = { promptTokens: 120, completionTokens: 80, cachedTokens: 64, reasoningTokens: 32 };
export const READ_USAGE = { inputTokens: 120, cachedInputTokens: 64, outputTokens: 80, reasoningTokens: 32 };

/** A model and the local upstream that it asks, for one `describe` block. */
export class LanguageModelOnTheWire<Body> {
  upstream!: Upstream<Body>;
  model!: LanguageModel;

  constructor(
    private readonly wire: WireFormat<Body>,
    private readonly create: (connection: Connection) => LanguageModel,
  ) {
    beforeAll(async () => {
      this.upstream = await Upstream.start(this.wire);
      this.model = this.modelWith({});
    });
    beforeEach(() => {
      this.upstream.reset();
    });
    afterAll(() => this.upstream.stop());
  }

  modelWith(options: Partial<Connection>): LanguageModel {
    const { baseUrl } = this.upstream;
    return this.create({ model: 'model-test', apiKey: API_KEY, baseUrl, timeoutMs: 60_000, ...options });
  }

  generate(behaviour: Behaviour, request = REQUEST): Promise<LanguageModelResult> {
    this.upstream.enqueue(behaviour);
    return this.model.generate(request);
  }

  async stream(behaviour: Behaviour, model = this.model): Promise<LanguageModelStreamPart[]> {
    this.upstream.enqueue(behaviour);
    const parts: LanguageModelStreamPart[] = [];
    for await (const part of model.stream(REQUEST)) parts.push(part);
    return parts;
  }

  /** Everything that the model's error tells to whoever prints it. */
  async everythingAboutFailure(behaviour: Behaviour): Promise<string> {
    const thrown: unknown = await this.generate(behaviour).catch((caught: unknown) => caught);
    return JSON.stringify(thrown, Object.getOwnPropertyNames(thrown));
  }
}

export function answer(faults: StreamFaults = {}, more: Partial<AnswerBehaviour> = {}): AnswerBehaviour {
  return { kind: 'answer', text: TEXT, usage: USAGE, faults, ...more };
}

export function expectWhole(parts: readonly LanguageModelStreamPart[]): void {
  expect(parts.map((part) => (part.type === 'text' ? part.text : '')).join('')).toBe(TEXT);
  expect(parts.filter(({ type }) => type !== 'text')).toEqual([expect.objectContaining({ type: 'finish' })]);
}

/** Runs with other environment variables than those of this process. */
export async function withEnvironment<T>(variables: NodeJS.ProcessEnv, run: () => Promise<T>): Promise<T> {
  const before = process.env;
  process.env = { ...before, ...variables };
  try {
    return await run();
  } finally {
    process.env = before;
  }
}
