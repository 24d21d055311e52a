import type Anthropic from '@anthropic-ai/sdk';
import type { LanguageModelRequest } from '../../ports/language-model';
import type { AnswerPiece } from '../../wire/answer-piece';
import { RemoteLanguageModel, type OpenAnswer } from '../../wire/remote-language-model';
import { createAnthropicClient, type AnthropicClientOptions } from './anthropic-client';
import { readMessage } from './message';
import { messageStreamReader } from './message-stream';
import { toMessagesRequest } from './messages-request';

export interface AnthropicLanguageModelOptions extends Omit<AnthropicClientOptions, 'provider'> {
  /** `anthropic` by default; another name for another server of the same protocol. */
  readonly provider?: string;
  readonly model: string;
  /** Limit of one whole call, in milliseconds. */
  readonly timeoutMs: number;
}

/** A model behind Anthropic's Messages API or a server that speaks it. */
export class AnthropicLanguageModel extends RemoteLanguageModel {
  private readonly client: Anthropic;

  constructor({ provider = 'anthropic', model, timeoutMs, ...connection }: AnthropicLanguageModelOptions) {
    super({ provider, model, timeoutMs });
    this.client = createAnthropicClient({ provider, ...connection });
  }

  protected async ask(request: LanguageModelRequest, signal: AbortSignal): Promise<AnswerPiece | undefined> {
    const body = { ...toMessagesRequest(this.provider, this.model, request), stream: false as const };
    const message: unknown = await this.client.messages.create(body, { signal });
    return readMessage(message);
  }

  protected async open(request: LanguageModelRequest, signal: AbortSignal): Promise<OpenAnswer> {
    const body = { ...toMessagesRequest(this.provider, this.model, request), stream: true as const };
    const { body: events } = await this.client.messages.create(body, { signal }).asResponse();
    return { events, read: messageStreamReader() };
  }

  protected override warningsAbout({ temperature }: LanguageModelRequest): readonly string[] {
    return temperature === undefined ? [] : [`${this.provider} takes no temperature; it had no effect`];
  }
}
