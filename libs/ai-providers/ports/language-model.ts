import type { ProviderError } from '../provider-errors';

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly text: string;
  /** The request up to and with this message recurs: worth writing to the vendor's prompt cache, where it must be asked to. */
  readonly endsCacheablePrefix?: boolean;
}

/** Asks for an answer that is JSON and fits `schema` (JSON Schema, all properties required, none additional). */
export interface OutputSchema {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

export interface LanguageModelRequest {
  readonly messages: readonly Message[];
  /** Upper limit of the answer, in tokens; reasoning counts where the vendor counts it. */
  readonly maxOutputTokens: number;
  readonly temperature?: number;
  readonly output?: OutputSchema;
  readonly signal?: AbortSignal;
  /** Options that only one vendor knows, under that provider's name; the others ignore them. */
  readonly providerOptions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Tokens as the vendor reports them; a part the vendor does not report is undefined, never an invented zero. */
export interface TokenUsage {
  /** All input tokens, cached ones included. */
  readonly inputTokens?: number;
  /** Of the input, read from the vendor's prompt cache. */
  readonly cachedInputTokens?: number;
  /** Of the input, written to the vendor's prompt cache. */
  readonly cacheWriteInputTokens?: number;
  /** All output tokens, reasoning and images included. */
  readonly outputTokens?: number;
  readonly reasoningTokens?: number;
  /** Of the output, those that draw a picture. */
  readonly imageTokens?: number;
}

export interface FinishReason {
  readonly unified: 'stop' | 'length' | 'content_filter' | 'tool_calls' | 'other';
  /** The vendor's own word. */
  readonly raw: string | undefined;
}

/** What is known when an answer has ended, streamed or not. */
export interface Completion {
  readonly finishReason: FinishReason;
  readonly usage: TokenUsage;
  readonly responseId: string | undefined;
  /** The model that answered, in the vendor's words: often a dated version of the one that was asked for. */
  readonly responseModel: string | undefined;
  /** What the caller should know about the answer, such as options that this vendor lacks and that had no effect. */
  readonly warnings: readonly string[];
}

export interface LanguageModelResult extends Completion {
  readonly text: string;
}

export type LanguageModelStreamPart =
  | { readonly type: 'text'; readonly text: string }
  /** The model is thinking: a sign of life, and no part of its answer. */
  | { readonly type: 'reasoning' }
  | ({ readonly type: 'finish' } & Completion)
  | { readonly type: 'error'; readonly error: ProviderError };

/** One model of one vendor. Both calls make exactly one request: retries and fallbacks are wrapped around this port. */
export abstract class LanguageModel {
  /** The provider's configured name, for instance `openai`. */
  abstract readonly provider: string;
  /** The vendor's name of the model. */
  abstract readonly model: string;

  /** @throws ProviderError */
  abstract generate(request: LanguageModelRequest): Promise<LanguageModelResult>;

  /** Ends with exactly one `finish` or `error` part; never throws. */
  abstract stream(request: LanguageModelRequest): AsyncIterable<LanguageModelStreamPart>;
}
