import type Anthropic from '@anthropic-ai/sdk';
import type { LanguageModelRequest } from '../../ports/language-model';
import type { ProviderError } from '../../provider-errors';
import type { AnswerPiece } from '../../wire/answer-piece';
import { RemoteLanguageModel } from '../../wire/remote-language-model';
import { createAnthropicClient, type AnthropicClientOptions } from './anthropic-client';
import { fromAnthropicError } from './anthropic-error-mapping';
import { readMessage } from './message';
import { readMessageStream } from './message-stream';
import { toMessagesRequest } from './messages-request';

export interface AnthropicLanguageModelOptions extends Omit<AnthropicClientOptions, 'provider'> {
  /** `anthropic` by default; another name for another server of the same protocol. */
  readonly provider?: string;
  readonly model: string;
}

/** A model behind Anthropic's Messages API or a server that speaks it. */
export class AnthropicLanguageModel extends RemoteLanguageModel {
  private readonly client: Anthropic;

  constructor({ provider = 'anthropic', model, ...connection }: AnthropicLanguageModelOptions) {
    super({ provider, model, timeoutMs: connection.timeoutMs });
    this.client = createAnthropicClient({ provider, ...connection });
  }

  protected async ask(request: LanguageModelRequest, signal: AbortSignal): Promise<AnswerPiece | undefined> {
    const body = { ...toMessagesRequest(this.provider, this.model, request), stream: false as const };
    const message: unknown = await this.client.messages.create(body, { signal });
    return readMessage(message);
  }

  protected async *askForStream(request: LanguageModelRequest, signal: AbortSignal): AsyncGenerator<AnswerPiece> {
    const body = { ...toMessagesRequest(this.provider, this.model, request), stream: true as const };
    const response = await this.client.messages.create(body, { signal }).asResponse();
    if (response.body) yield* readMessageStream(this.provider, response.body);
  }

  protected fromVendorError(thrown: unknown): ProviderError | undefined {
    return fromAnthropicError(this.provider, thrown);
  }

  protected override warningsAbout({ temperature }: LanguageModelRequest): readonly string[] {
    return temperature === undefined ? [] : [`${this.provider} takes no temperature; it had no effect`];
  }
}
