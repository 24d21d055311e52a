import type { GoogleGenAI } from '@google/genai';
import type { LanguageModelRequest } from '../../ports/language-model';
import type { ProviderError } from '../../provider-errors';
import type { AnswerPiece } from '../../wire/answer-piece';
import { RemoteLanguageModel } from '../../wire/remote-language-model';
import { readGenerateContentAnswer } from './generate-content-answer';
import { toGenerateContentRequest } from './generate-content-request';
import { createGoogleClient, type GoogleClientOptions } from './google-client';
import { fromGoogleError } from './google-error-mapping';

export interface GoogleLanguageModelOptions extends Omit<GoogleClientOptions, 'provider'> {
  /** `google` by default; another name for another server of the same protocol. */
  readonly provider?: string;
  readonly model: string;
  /** Limit of one whole call, in milliseconds. */
  readonly timeoutMs: number;
}

/** A model behind Google's Gemini API or a server that speaks it. */
export class GoogleLanguageModel extends RemoteLanguageModel {
  private readonly client: GoogleGenAI;

  constructor({ provider = 'google', model, timeoutMs, ...connection }: GoogleLanguageModelOptions) {
    super({ provider, model, timeoutMs });
    this.client = createGoogleClient({ provider, ...connection });
  }

  protected async ask(request: LanguageModelRequest, signal: AbortSignal): Promise<AnswerPiece | undefined> {
    const answer = await this.client.models.generateContent(
      toGenerateContentRequest(this.provider, this.model, request, signal),
    );
    const piece = readGenerateContentAnswer(answer);
    return piece?.hasCandidate || piece?.refused ? piece : undefined;
  }

  protected async *askForStream(request: LanguageModelRequest, signal: AbortSignal): AsyncGenerator<AnswerPiece> {
    // The SDK's reader lets go of the connection when it is left, but does not hang up.
    const hangUp = new AbortController();
    try {
      const either = AbortSignal.any([signal, hangUp.signal]);
      const chunks = await this.client.models.generateContentStream(
        toGenerateContentRequest(this.provider, this.model, request, either),
      );
      for await (const chunk of chunks) {
        const piece = readGenerateContentAnswer(chunk);
        if (piece) yield piece;
      }
    } finally {
      hangUp.abort();
    }
  }

  protected fromVendorError(thrown: unknown): ProviderError | undefined {
    return fromGoogleError(this.provider, thrown);
  }
}
