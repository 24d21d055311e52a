import type OpenAI from 'openai';
import type { LanguageModelRequest } from '../../ports/language-model';
import type { ProviderError } from '../../provider-errors';
import type { AnswerPiece } from '../../wire/answer-piece';
import { RemoteLanguageModel } from '../../wire/remote-language-model';
import { readAnswerStream } from './answer-stream';
import { readChatAnswer } from './chat-answer';
import { toChatRequest } from './chat-request';
import { createOpenAiClient, type OpenAiClientOptions } from './openai-client';
import { fromOpenAiError } from './openai-error-mapping';

export interface OpenAiLanguageModelOptions extends Omit<OpenAiClientOptions, 'provider'> {
  /** `openai` by default; another name for another server of the same protocol. */
  readonly provider?: string;
  readonly model: string;
}

/** A model behind OpenAI's chat-completions API or a server that speaks it. */
export class OpenAiLanguageModel extends RemoteLanguageModel {
  private readonly client: OpenAI;

  constructor({ provider = 'openai', model, ...connection }: OpenAiLanguageModelOptions) {
    super({ provider, model, timeoutMs: connection.timeoutMs });
    this.client = createOpenAiClient({ provider, ...connection });
  }

  protected async ask(request: LanguageModelRequest, signal: AbortSignal): Promise<AnswerPiece | undefined> {
    const body = { ...toChatRequest(this.provider, this.model, request), stream: false as const };
    const completion: unknown = await this.client.chat.completions.create(body, { signal });
    const answer = readChatAnswer(completion, 'message');
    return answer?.hasChoice ? answer : undefined;
  }

  protected async *askForStream(request: LanguageModelRequest, signal: AbortSignal): AsyncGenerator<AnswerPiece> {
    const body = {
      ...toChatRequest(this.provider, this.model, request),
      stream: true as const,
      stream_options: { include_usage: true },
    };
    const response = await this.client.chat.completions.create(body, { signal }).asResponse();
    if (response.body) yield* readAnswerStream(response.body);
  }

  protected fromVendorError(thrown: unknown): ProviderError | undefined {
    return fromOpenAiError(this.provider, thrown);
  }
}
