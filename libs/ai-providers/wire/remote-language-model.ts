import {
  LanguageModel,
  type LanguageModelRequest,
  type LanguageModelResult,
  type LanguageModelStreamPart,
} from '../ports/language-model';
import type { ProviderError } from '../provider-errors';
import { streamedAnswer, wholeAnswer } from './answer';
import type { AnswerPiece } from './answer-piece';
import { Deadline } from './deadline';
import { toProviderError } from './thrown-error';

export interface RemoteLanguageModelOptions {
  /** The provider's configured name, in errors. */
  readonly provider: string;
  readonly model: string;
  /** Limit of one whole call, in milliseconds. */
  readonly timeoutMs: number;
}

/** A model behind a vendor's HTTP API: the port's promises about time, ends and errors, kept once for all vendors. */
export abstract class RemoteLanguageModel extends LanguageModel {
  readonly provider: string;
  readonly model: string;
  private readonly timeoutMs: number;

  constructor({ provider, model, timeoutMs }: RemoteLanguageModelOptions) {
    super();
    this.provider = provider;
    this.model = model;
    this.timeoutMs = timeoutMs;
  }

  async generate(request: LanguageModelRequest): Promise<LanguageModelResult> {
    const deadline = new Deadline(this.timeoutMs, request.signal);
    try {
      return wholeAnswer(this.provider, await this.ask(request, deadline.signal), this.warningsAbout(request));
    } catch (thrown) {
      throw this.failureFrom(thrown, request);
    } finally {
      deadline.cancel();
    }
  }

  async *stream(request: LanguageModelRequest): AsyncGenerator<LanguageModelStreamPart> {
    const deadline = new Deadline(this.timeoutMs, request.signal);
    try {
      const pieces = this.askForStream(request, deadline.signal);
      yield* streamedAnswer(this.provider, pieces, deadline, this.warningsAbout(request));
    } catch (thrown) {
      yield { type: 'error', error: this.failureFrom(thrown, request) };
    } finally {
      deadline.cancel();
    }
  }

  /** One request, and what its body says; undefined where that is no answer. May throw whatever the SDK throws. */
  protected abstract ask(request: LanguageModelRequest, signal: AbortSignal): Promise<AnswerPiece | undefined>;

  /** One request, and what its body says piece by piece. Hangs up when nobody reads on. */
  protected abstract askForStream(request: LanguageModelRequest, signal: AbortSignal): AsyncIterable<AnswerPiece>;

  /** The SDK's errors in the port's terms; undefined for what came from the connection. */
  protected abstract fromVendorError(thrown: unknown): ProviderError | undefined;

  /** Options of the request that this vendor lacks. */
  protected warningsAbout(_request: LanguageModelRequest): readonly string[] {
    return [];
  }

  private failureFrom(thrown: unknown, { signal }: LanguageModelRequest): ProviderError {
    return toProviderError(this.provider, thrown, signal, (error) => this.fromVendorError(error));
  }
}
