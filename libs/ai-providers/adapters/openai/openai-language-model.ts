import type OpenAI from 'openai';
import type { LanguageModelRequest } from '../../ports/language-model';
import type { AnswerPiece } from '../../wire/answer-piece';
import { RemoteLanguageModel, type OpenAnswer } from '../../wire/remote-language-model';
import { readChatAnswer, readChunk } from './chat-answer';
import { toChatRequest, type MaxTokensField } from './chat-request';
import { createOpenAiClient, type OpenAiClientOptions } from './openai-client';

const OPENAI = 'openai';

export interface OpenAiLanguageModelOptions extends Omit<OpenAiClientOptions, 'provider'> {
  /** `openai` by default; another name for another server of the same protocol. */
  readonly provider?: string;
  readonly model: string;
  /** Limit of one whole call, in milliseconds. */
  readonly timeoutMs: number;
  /** `max_completion_tokens` for `openai`, `max_tokens` for any other provider, unless given. */
  readonly maxTokensField?: MaxTokensField | undefined;
}

/** A model behind OpenAI's chat-completions API or a server that speaks it. */
export class OpenAiLanguageModel extends RemoteLanguageModel {
  private readonly client: OpenAI;
  readonly maxTokensField: MaxTokensField;

  constructor({ provider = OPENAI, model, timeoutMs, maxTokensField, ...connection }: OpenAiLanguageModelOptions) {
    super({ provider, model, timeoutMs });
    this.client = createOpenAiClient({ provider, ...connection });
    this.maxTokensField = maxTokensField ?? (provider === OPENAI ? 'max_completion_tokens' : 'max_tokens');
  }

  protected async ask(request: LanguageModelRequest, signal: AbortSignal): Promise<AnswerPiece | undefined> {
    const body = { ...toChatRequest(this, request), stream: false as const };
    const completion: unknown = await this.client.chat.completions.create(body, { signal });
    const answer = readChatAnswer(completion, 'message');
    return answer?.hasChoice || answer?.failure ? answer : undefined;
  }

  protected async open(request: LanguageModelRequest, signal: AbortSignal): Promise<OpenAnswer> {
    const body = { ...toChatRequest(this, request), stream: true as const, stream_options: { include_usage: true } };
    const { body: events } = await this.client.chat.completions.create(body, { signal }).asResponse();
    return { events, read: readChunk };
  }
}
