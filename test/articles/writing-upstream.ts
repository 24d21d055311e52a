import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { SimulatedLanguageModel } from '@seoforge/ai-providers';

import { PNG } from '../support/upstreams/sample-pictures';
import type { Behaviour, RecordedRequest } from '../support/upstreams/behaviour';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

/** What the data block of one of the product's prompts says; {} where there is none, as in a request for a picture. */
export type TaskInput = Readonly<Record<string, unknown>>;

/** One request as the vendor would see it. */
export interface AskedRequest {
  /** Counts the requests from 1, and can be told from the usage of the answer: it finds the request in the product's ledger. */
  readonly number: number;
  /** Requests that ask for the same have the same. */
  readonly question: string;
  readonly input: TaskInput;
  readonly askedAt: Date;
  /** When the whole answer was written out; null where the client was gone before. */
  answeredAt: Date | null;
}

export interface WritingUpstreamOptions {
  /** How long the vendor thinks, call by call. */
  readonly delayMs: () => number;
  /** What the vendor makes of a good answer. */
  readonly spoil?: (input: TaskInput, answer: string) => string;
  /** Whether requests are remembered. */
  readonly isRecording?: boolean;
}

const FEWEST_PROMPT_TOKENS = 100;
const FEWEST_COMPLETION_TOKENS = 50;
const NUMBERS_BY_PROMPT = 900;

/** What a request is said to have taken: its own numbers, and fewer than any budget sets aside for a request. */
export function usageOf(number: number): { readonly promptTokens: number; readonly completionTokens: number } {
  return {
    promptTokens: FEWEST_PROMPT_TOKENS + (number % NUMBERS_BY_PROMPT),
    completionTokens: FEWEST_COMPLETION_TOKENS + Math.floor(number / NUMBERS_BY_PROMPT),
  };
}

/** Which request has taken these; null for what is no request's usage, such as the sum of two. */
export function numberOf(promptTokens: number, completionTokens: number): number | null {
  const prompt = promptTokens - FEWEST_PROMPT_TOKENS;
  const completion = completionTokens - FEWEST_COMPLETION_TOKENS;
  const isOne = completion >= 0 && completion < FEWEST_COMPLETION_TOKENS && prompt >= 0 && prompt < NUMBERS_BY_PROMPT;
  return isOne ? completion * NUMBERS_BY_PROMPT + prompt : null;
}

/** A vendor on the OpenAI wire that writes as the simulated model does, after some thought. */
export class WritingUpstream {
  readonly asked: AskedRequest[] = [];
  readonly #model = new SimulatedLanguageModel();
  /** What has been written, by what was asked: writing again would only cost time. */
  readonly #written = new Map<string, string>();
  #count = 0;

  private constructor(
    private readonly upstream: Upstream<ChatRequestBody>,
    private readonly options: WritingUpstreamOptions,
  ) {
    upstream.respondWith((request) => this.#answer(request));
  }

  static async start(options: WritingUpstreamOptions): Promise<WritingUpstream> {
    return new WritingUpstream(await Upstream.start(OPENAI_WIRE), options);
  }

  get baseUrl(): string {
    return this.upstream.baseUrl;
  }

  get count(): number {
    return this.#count;
  }

  stop(): Promise<void> {
    return this.upstream.stop();
  }

  async #answer({ body, closedByClient }: RecordedRequest<ChatRequestBody>): Promise<Behaviour> {
    this.upstream.requests.length = 0;
    this.#count += 1;
    const usage = usageOf(this.#count);
    const input = body.prompt === undefined ? inputOf(body) : {};
    const question = createHash('sha256')
      .update(body.prompt ?? JSON.stringify(body.messages))
      .digest('hex');
    const request: AskedRequest = { number: this.#count, question, input, askedAt: new Date(), answeredAt: null };
    if (this.options.isRecording ?? true) this.asked.push(request);
    void closedByClient.then((isClosed) => {
      if (!isClosed) request.answeredAt = new Date();
    });
    const [answer] = await Promise.all([this.#write(body), sleep(this.options.delayMs())]);
    if (answer === null)
      return { kind: 'pictures', pictures: [PNG], usage: { ...usage, imageTokens: usage.completionTokens } };
    const text = this.options.spoil?.(input, answer) ?? answer;
    return { kind: 'answer', text, usage };
  }

  async #write({ messages, prompt, response_format, max_completion_tokens }: ChatRequestBody): Promise<string | null> {
    if (prompt !== undefined) return null;
    const schema = response_format?.json_schema?.schema as Readonly<Record<string, unknown>> | undefined;
    const question = JSON.stringify(messages);
    const known = this.#written.get(question);
    if (known !== undefined) return known;
    const { text } = await this.#model.generate({
      messages: messages.map(({ role, content }) => ({ role: role as 'user', text: content })),
      maxOutputTokens: max_completion_tokens ?? 10_000,
      ...(schema ? { output: { name: 'answer', schema } } : {}),
    });
    this.#written.set(question, text);
    return text;
  }
}

function inputOf({ messages }: ChatRequestBody): TaskInput {
  for (const { content } of messages.toReversed()) {
    const start = content.lastIndexOf('<input>');
    if (start >= 0) return JSON.parse(content.slice(start + 7, content.lastIndexOf('</input>'))) as TaskInput;
  }
  return {};
}
