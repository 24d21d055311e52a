import type { ImageModelRequest } from '../../ports/image-model';
import type { ImageAnswer } from '../../wire/image-answer';
import { RemoteImageModel } from '../../wire/remote-image-model';
import { readGenerateContentAnswer } from './generate-content-answer';
import { GoogleClient, type GoogleClientOptions } from './google-client';
import { nearestShape } from './image-shape';

export interface GoogleImageModelOptions extends Omit<GoogleClientOptions, 'provider'> {
  /** `google` by default; another name for another server of the same protocol. */
  readonly provider?: string;
  readonly model: string;
  /** Limit of one whole call, in milliseconds. */
  readonly timeoutMs: number;
}

/** A Gemini image model, such as `gemini-3-pro-image`; one request draws one picture, now and then more. */
export class GoogleImageModel extends RemoteImageModel {
  private readonly client: GoogleClient;

  constructor({ provider = 'google', model, timeoutMs, ...connection }: GoogleImageModelOptions) {
    super({ provider, model, timeoutMs });
    this.client = new GoogleClient({ provider, ...connection });
  }

  /** Options under the provider's name are added to `config`; they never change what is asked of whom, or the shape. */
  protected async ask(request: ImageModelRequest, signal: AbortSignal): Promise<ImageAnswer | undefined> {
    const answer = await this.client.generateContent({
      model: this.model,
      contents: [{ role: 'user', parts: [{ text: request.prompt }] }],
      config: {
        ...request.providerOptions?.[this.provider],
        responseModalities: ['IMAGE'],
        imageConfig: nearestShape(this.model, request.size),
        candidateCount: undefined,
        automaticContinuation: false,
        httpOptions: undefined,
        abortSignal: signal,
      },
    });
    return readGenerateContentAnswer(answer);
  }

  protected warningsAbout({ size: { width, height } }: ImageModelRequest): readonly string[] {
    const { aspectRatio, imageSize = '1K' } = nearestShape(this.model, { width, height });
    return width === height && width === Number.parseInt(imageSize) * 1024
      ? []
      : [`${this.provider} draws ${this.model} as ${aspectRatio} in ${imageSize} instead of ${width}x${height}`];
  }
}
