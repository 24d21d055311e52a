import type { LanguageModelRequest } from '../../ports/language-model';
import type { AnswerPiece } from '../../wire/answer-piece';
import { RemoteLanguageModel, type OpenAnswer } from '../../wire/remote-language-model';
import { readChunk, readGenerateContentAnswer } from './generate-content-answer';
import { toGenerateContentRequest } from './generate-content-request';
import { GoogleClient, type GoogleClientOptions } from './google-client';

export interface GoogleLanguageModelOptions extends Omit<GoogleClientOptions, 'provider'> {
  /** `google` by default; another name for another server of the same protocol. */
  readonly provider?: string;
  readonly model: string;
  /** Limit of one whole call, in milliseconds. */
  readonly timeoutMs: number;
}

/** A model behind Google's Gemini API or a server that speaks it. */
export class GoogleLanguageModel extends RemoteLanguageModel {
  private readonly client: GoogleClient;

  constructor({ provider = 'google', model, timeoutMs, ...connection }: GoogleLanguageModelOptions) {
    super({ provider, model, timeoutMs });
    this.client = new GoogleClient({ provider, ...connection });
  }

  protected async ask(request: LanguageModelRequest, signal: AbortSignal): Promise<AnswerPiece | undefined> {
    const answer = await this.client.generateContent(this.asked(request, signal));
    const piece = readGenerateContentAnswer(answer);
    return piece?.hasCandidate || piece?.failure ? piece : undefined;
  }

  protected async open(request: LanguageModelRequest, signal: AbortSignal): Promise<OpenAnswer> {
    return { events: await this.client.openStream(this.asked(request, signal)), read: readChunk };
  }

  private asked(request: LanguageModelRequest, signal: AbortSignal): ReturnType<typeof toGenerateContentRequest> {
    return toGenerateContentRequest(this.provider, this.model, request, signal);
  }
}
