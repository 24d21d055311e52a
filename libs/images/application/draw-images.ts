import { Injectable } from '@nestjs/common';
import { AiGateway, type CallContext, type GatewayImages } from '@seoforge/ai-providers';
import { sumMicroUsd, type MicroUsd } from '@seoforge/kernel';
import { restOfLimit } from '@seoforge/prompting';

import type { ImageSize } from '../domain/image-size';
import { reasonOf } from './reason-of';

export interface DrawnImage {
  readonly bytes: Uint8Array;
  readonly provider: string;
  readonly model: string;
  /** Its share of its call’s cost. */
  readonly costMicroUsd: MicroUsd | null;
}

export interface DrawnImages {
  readonly images: readonly DrawnImage[];
  readonly costMicroUsd: MicroUsd | null;
  readonly warnings: readonly string[];
}

/** So many pictures for one prompt. Some vendors draw one a call, whatever they are asked. */
@Injectable()
export class DrawImages {
  constructor(private readonly gateway: AiGateway) {}

  /**
   * At least one; fewer than asked for, with a warning, where a later call fails.
   * @throws what the gateway throws, where not even the first call succeeds
   */
  async execute(
    { prompt, count, size }: { readonly prompt: string; readonly count: number; readonly size: ImageSize },
    context: CallContext,
    signal: AbortSignal,
  ): Promise<DrawnImages> {
    const answers: GatewayImages[] = [];
    const warnings: string[] = [];
    for (let missing = count; missing > 0 && answers.length < count;) {
      try {
        const request = { prompt, count: missing, size, signal };
        const answer = await this.gateway.generateImages(request, {
          ...context,
          ...restOfLimit(context.maxCostMicroUsd, costOf(answers)),
        });
        answers.push(answer);
        missing -= answer.images.length;
      } catch (error) {
        if (answers.length === 0) throw error;
        warnings.push(`${count - missing} of ${count} pictures were drawn: ${reasonOf(error)}`);
        break;
      }
    }
    return {
      images: answers.flatMap(imagesOf).slice(0, count),
      costMicroUsd: costOf(answers),
      warnings: [...new Set(answers.flatMap((answer) => answer.warnings)), ...warnings],
    };
  }
}

function costOf(answers: readonly GatewayImages[]): MicroUsd | null {
  return sumMicroUsd(answers.map(({ receipt }) => receipt.costMicroUsd));
}

/** The first one bears what cannot be divided. */
function imagesOf({ images, receipt }: GatewayImages): DrawnImage[] {
  const { provider, model, costMicroUsd } = receipt;
  const share = costMicroUsd === null ? null : Math.floor(costMicroUsd / images.length);
  return images.map(({ bytes }, index) => ({
    bytes,
    provider,
    model,
    costMicroUsd:
      share === null || costMicroUsd === null || index > 0 ? share : costMicroUsd - share * (images.length - 1),
  }));
}
