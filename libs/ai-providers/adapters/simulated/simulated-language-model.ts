import {
  LanguageModel,
  type LanguageModelRequest,
  type LanguageModelResult,
  type LanguageModelStreamPart,
} from '../../ports/language-model';
import { complete } from './completion';
import { begin, toProviderError } from './simulated-call';
import { invalidRequest, PROVIDER, simulatedFailure } from './simulated-failure';
import { checkLatencyMs, type SimulatedOptions } from './simulated-options';

export interface SimulatedLanguageModelOptions {
  /** `writer-1` by default. */
  readonly model?: string;
  /** How long each call waits before it answers; 0 by default. */
  readonly latencyMs?: number;
}

/** A model that needs no key and costs nothing: it writes from templates, always the same answer to the same request. */
export class SimulatedLanguageModel extends LanguageModel {
  readonly provider = PROVIDER;
  readonly model: string;
  private readonly latencyMs: number;

  constructor({ model = 'writer-1', latencyMs }: SimulatedLanguageModelOptions = {}) {
    super();
    this.model = model;
    this.latencyMs = checkLatencyMs(latencyMs) ?? 0;
  }

  async generate(request: LanguageModelRequest): Promise<LanguageModelResult> {
    try {
      const { failWith } = await this.prepare(request);
      if (failWith) throw simulatedFailure(failWith);
      return complete(this.model, request);
    } catch (thrown) {
      throw toProviderError(thrown);
    }
  }

  async *stream(request: LanguageModelRequest): AsyncGenerator<LanguageModelStreamPart> {
    try {
      const { failWith, failAfterCharacters } = await this.prepare(request);
      if (failWith && failAfterCharacters === undefined) throw simulatedFailure(failWith);
      const { text, ...completion } = complete(this.model, request);
      for (const piece of piecesOf(text.slice(0, failAfterCharacters))) {
        if (request.signal?.aborted) throw simulatedFailure('aborted');
        yield { type: 'text', text: piece };
      }
      if (request.signal?.aborted) throw simulatedFailure('aborted');
      if (failAfterCharacters !== undefined && failAfterCharacters <= text.length) {
        throw simulatedFailure(failWith ?? 'connection_failed');
      }
      yield { type: 'finish', ...completion };
    } catch (thrown) {
      yield { type: 'error', error: toProviderError(thrown) };
    }
  }

  private async prepare(request: LanguageModelRequest): Promise<SimulatedOptions> {
    if (!Number.isInteger(request.maxOutputTokens) || request.maxOutputTokens < 1) {
      throw invalidRequest('maxOutputTokens must be a whole number of 1 or more');
    }
    return begin(request, this.latencyMs);
  }
}

/** Words and what stands between them; joined again they are the text. */
function* piecesOf(text: string): Generator<string> {
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'word' }).segment(text)) yield segment;
}
