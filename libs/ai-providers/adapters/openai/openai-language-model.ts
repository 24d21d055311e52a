import type OpenAI from 'openai';
import {
  LanguageModel,
  type LanguageModelRequest,
  type LanguageModelResult,
  type LanguageModelStreamPart,
} from '../../ports/language-model';
import { readAnswerStream } from './answer-stream';
import { readChatAnswer } from './chat-answer';
import { toChatRequest } from './chat-request';
import { Deadline } from './deadline';
import { toFinishReason } from './finish-reason';
import { createOpenAiClient, type OpenAiClientOptions } from './openai-client';
import { toProviderError } from './openai-error-mapping';
import { providerFailure } from './provider-failure';

export interface OpenAiLanguageModelOptions extends Omit<OpenAiClientOptions, 'provider'> {
  /** `openai` by default; another name for another server of the same protocol. */
  readonly provider?: string;
  readonly model: string;
}

/** A model behind OpenAI's chat-completions API or a server that speaks it. */
export class OpenAiLanguageModel extends LanguageModel {
  readonly provider: string;
  readonly model: string;
  private readonly client: OpenAI;
  private readonly timeoutMs: number;

  constructor({ provider = 'openai', model, ...connection }: OpenAiLanguageModelOptions) {
    super();
    this.provider = provider;
    this.model = model;
    this.timeoutMs = connection.timeoutMs;
    this.client = createOpenAiClient({ provider, ...connection });
  }

  async generate(request: LanguageModelRequest): Promise<LanguageModelResult> {
    const deadline = new Deadline(this.timeoutMs, request.signal);
    try {
      const body = { ...toChatRequest(this.provider, this.model, request), stream: false as const };
      const completion: unknown = await this.client.chat.completions.create(body, { signal: deadline.signal });
      return this.toResult(completion);
    } catch (thrown) {
      throw toProviderError(this.provider, thrown, request.signal);
    } finally {
      deadline.cancel();
    }
  }

  async *stream(request: LanguageModelRequest): AsyncGenerator<LanguageModelStreamPart> {
    const deadline = new Deadline(this.timeoutMs, request.signal);
    try {
      const body = {
        ...toChatRequest(this.provider, this.model, request),
        stream: true as const,
        stream_options: { include_usage: true },
      };
      const response = await this.client.chat.completions.create(body, { signal: deadline.signal }).asResponse();
      if (!response.body) throw providerFailure(this.provider, 'invalid_answer');
      yield* readAnswerStream(this.provider, response.body, deadline);
    } catch (thrown) {
      yield { type: 'error', error: toProviderError(this.provider, thrown, request.signal) };
    } finally {
      deadline.cancel();
    }
  }

  private toResult(completion: unknown): LanguageModelResult {
    const answer = readChatAnswer(completion, 'message');
    if (!answer?.hasChoice) throw providerFailure(this.provider, 'invalid_answer');
    if (answer.refused) throw providerFailure(this.provider, 'content_filtered');
    return {
      text: answer.text,
      finishReason: toFinishReason(answer.finishReason),
      usage: answer.usage ?? {},
      responseId: answer.responseId,
      responseModel: answer.responseModel,
      warnings: [],
    };
  }
}
