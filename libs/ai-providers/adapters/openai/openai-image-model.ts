import type OpenAI from 'openai';
import type { ImageModelRequest } from '../../ports/image-model';
import type { ImageAnswer } from '../../wire/image-answer';
import { RemoteImageModel } from '../../wire/remote-image-model';
import { nearestSize } from './image-size';
import { readImages } from './images-answer';
import { createOpenAiClient, type OpenAiClientOptions } from './openai-client';

export interface OpenAiImageModelOptions extends Omit<OpenAiClientOptions, 'provider'> {
  /** `openai` by default; another name for another server of the same protocol. */
  readonly provider?: string;
  readonly model: string;
  /** Limit of one whole call, in milliseconds. */
  readonly timeoutMs: number;
}

/** A GPT Image model behind OpenAI's image API or a server that speaks it. */
export class OpenAiImageModel extends RemoteImageModel {
  private readonly client: OpenAI;

  constructor({ provider = 'openai', model, timeoutMs, ...connection }: OpenAiImageModelOptions) {
    super({ provider, model, timeoutMs });
    this.client = createOpenAiClient({ provider, ...connection });
  }

  /**
   * Options under the provider's name, such as `quality`, are added to the request; they never change what is asked of
   * whom, how many pictures, or that they come at once.
   */
  protected async ask(request: ImageModelRequest, signal: AbortSignal): Promise<ImageAnswer | undefined> {
    const body = {
      ...request.providerOptions?.[this.provider],
      model: this.model,
      prompt: request.prompt,
      n: request.count,
      size: this.sizeFor(request),
      stream: false as const,
    };
    return readImages(await this.client.images.generate(body, { signal }));
  }

  protected warningsAbout(request: ImageModelRequest): readonly string[] {
    const asked = nameOf(request.size);
    const size = this.sizeFor(request);
    return size === asked ? [] : [`${this.provider} draws ${this.model} in ${size} instead of ${asked}`];
  }

  private sizeFor({ size }: ImageModelRequest): string {
    return nameOf(nearestSize(this.model, size));
  }
}

function nameOf({ width, height }: ImageModelRequest['size']): string {
  return `${width}x${height}`;
}
