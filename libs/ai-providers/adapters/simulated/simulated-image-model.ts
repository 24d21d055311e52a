import { ImageModel, type ImageModelRequest, type ImageModelResult } from '../../ports/image-model';
import { encodePng } from './painting/png';
import { paint } from './painting/painting';
import { hashOf } from './seeded-random';
import { begin, toProviderError } from './simulated-call';
import { invalidRequest, PROVIDER, simulatedFailure } from './simulated-failure';
import { checkLatencyMs } from './simulated-options';
import { estimateTokens } from './token-estimate';

export interface SimulatedImageModelOptions {
  /** `painter-1` by default. */
  readonly model?: string;
  /** How long each call waits before it answers; 0 by default. */
  readonly latencyMs?: number;
}

const MAX_EDGE_PIXELS = 2048;
const MAX_PICTURES = 4;
/** The simulated model's own count: a token draws a square of this edge. */
const TOKEN_EDGE_PIXELS = 32;

const SIMULATED = 'this picture is simulated: coloured discs that do not show what the prompt says';

/** A model that needs no key and costs nothing: it draws discs, always the same ones for the same prompt and size. */
export class SimulatedImageModel extends ImageModel {
  readonly provider = PROVIDER;
  readonly model: string;
  private readonly latencyMs: number;

  constructor({ model = 'painter-1', latencyMs }: SimulatedImageModelOptions = {}) {
    super();
    this.model = model;
    this.latencyMs = checkLatencyMs(latencyMs) ?? 0;
  }

  async generate(request: ImageModelRequest): Promise<ImageModelResult> {
    try {
      const { failWith } = await begin(request, this.latencyMs);
      if (failWith) throw simulatedFailure(failWith);
      return await this.draw(request);
    } catch (thrown) {
      throw toProviderError(thrown);
    }
  }

  private async draw({ prompt, count, size: { width, height } }: ImageModelRequest): Promise<ImageModelResult> {
    checkWhole('count', count, MAX_PICTURES);
    checkWhole('width', width, MAX_EDGE_PIXELS);
    checkWhole('height', height, MAX_EDGE_PIXELS);
    const images = await Promise.all(
      Array.from({ length: count }, async (_, index) => ({
        bytes: await encodePng(paint(`${index} ${prompt}`, width, height)),
        mediaType: 'image/png' as const,
      })),
    );
    const imageTokens = count * Math.ceil((width * height) / TOKEN_EDGE_PIXELS ** 2);
    return {
      images,
      finishReason: { unified: 'stop', raw: 'end_turn' },
      usage: { inputTokens: estimateTokens(prompt), outputTokens: imageTokens, imageTokens },
      responseId: `simulated-${hashOf(JSON.stringify([prompt, count, width, height]))
        .toString(16)
        .padStart(8, '0')}`,
      responseModel: this.model,
      warnings: [SIMULATED],
    };
  }
}

function checkWhole(name: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw invalidRequest(`${name} must be a whole number from 1 to ${most}`);
  }
}
