import {
  LanguageModel,
  type LanguageModelRequest,
  type LanguageModelResult,
  type LanguageModelStreamPart,
} from '../ports/language-model';
import { streamedAnswer, wholeAnswer } from './answer';
import type { AnswerPiece } from './answer-piece';
import { Deadline } from './deadline';
import { callInTime } from './remote-call';
import { readEventData } from './server-sent-events';
import { toProviderError } from './thrown-error';

export interface RemoteLanguageModelOptions {
  /** The provider's configured name, in errors. */
  readonly provider: string;
  readonly model: string;
  /** Limit of one whole call, in milliseconds. */
  readonly timeoutMs: number;
}

/** A streamed answer that has begun. */
export interface OpenAnswer {
  readonly events: ReadableStream<Uint8Array> | null;
  /** What one event says, by its undecoded data; undefined where that is nothing, or malformed. */
  readonly read: (event: string) => AnswerPiece | undefined;
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
    const { provider, timeoutMs } = this;
    return callInTime({ provider, timeoutMs, signal: request.signal }, async (signal) =>
      wholeAnswer(provider, await this.ask(request, signal), this.warningsAbout(request)),
    );
  }

  async *stream(request: LanguageModelRequest): AsyncGenerator<LanguageModelStreamPart> {
    const deadline = new Deadline(this.timeoutMs, request.signal);
    try {
      const pieces = readPieces(await this.open(request, deadline.signal));
      yield* streamedAnswer(this.provider, pieces, deadline, this.warningsAbout(request));
    } catch (thrown) {
      yield { type: 'error', error: toProviderError(this.provider, thrown, deadline) };
    } finally {
      deadline.cancel();
    }
  }

  /** One request, and what its body says; undefined where that is no answer. May throw whatever the SDK throws. */
  protected abstract ask(request: LanguageModelRequest, signal: AbortSignal): Promise<AnswerPiece | undefined>;

  /** One request for a streamed answer. May throw whatever the SDK throws. */
  protected abstract open(request: LanguageModelRequest, signal: AbortSignal): Promise<OpenAnswer>;

  /** Options of the request that this vendor lacks. */
  protected warningsAbout(_request: LanguageModelRequest): readonly string[] {
    return [];
  }
}

async function* readPieces({ events, read }: OpenAnswer): AsyncGenerator<readonly AnswerPiece[]> {
  if (!events) return;
  for await (const data of readEventData(events)) yield data.flatMap((event) => read(event) ?? []);
}
