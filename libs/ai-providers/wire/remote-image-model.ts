import { ImageModel, type ImageModelRequest, type ImageModelResult } from '../ports/image-model';
import { imagesFrom, type ImageAnswer } from './image-answer';
import { callInTime } from './remote-call';

export interface RemoteImageModelOptions {
  /** The provider's configured name, in errors. */
  readonly provider: string;
  readonly model: string;
  /** Limit of one whole call, in milliseconds. */
  readonly timeoutMs: number;
}

/** An image model behind a vendor's HTTP API: the port's promises about time, pictures and errors, kept once for all. */
export abstract class RemoteImageModel extends ImageModel {
  readonly provider: string;
  readonly model: string;
  private readonly timeoutMs: number;

  constructor({ provider, model, timeoutMs }: RemoteImageModelOptions) {
    super();
    this.provider = provider;
    this.model = model;
    this.timeoutMs = timeoutMs;
  }

  async generate(request: ImageModelRequest): Promise<ImageModelResult> {
    const { provider, timeoutMs } = this;
    return callInTime({ provider, timeoutMs, signal: request.signal }, async (signal) =>
      imagesFrom(provider, await this.ask(request, signal), request.count, this.warningsAbout(request)),
    );
  }

  /** One request, and what its body says; undefined where that is no answer. May throw whatever the SDK throws. */
  protected abstract ask(request: ImageModelRequest, signal: AbortSignal): Promise<ImageAnswer | undefined>;

  /** What of the request this model cannot do as asked. */
  protected abstract warningsAbout(request: ImageModelRequest): readonly string[];
}
