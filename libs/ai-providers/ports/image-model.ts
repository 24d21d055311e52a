import type { Completion } from './language-model';

export interface ImageModelRequest {
  readonly prompt: string;
  /** How many pictures, 1 to 4. */
  readonly count: number;
  /** In pixels. A vendor that draws in fixed sizes takes the nearest one and says so in a warning. */
  readonly size: { readonly width: number; readonly height: number };
  readonly signal?: AbortSignal;
  /** Options that only one vendor knows, under that provider's name; the others ignore them. */
  readonly providerOptions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface GeneratedImage {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/webp';
}

export interface ImageModelResult extends Completion {
  /** At least one. */
  readonly images: readonly GeneratedImage[];
}

/** One image model of one vendor; a call makes exactly one request. */
export abstract class ImageModel {
  /** The provider's configured name, for instance `openai`. */
  abstract readonly provider: string;
  /** The vendor's name of the model. */
  abstract readonly model: string;

  /** @throws ProviderError */
  abstract generate(request: ImageModelRequest): Promise<ImageModelResult>;
}
