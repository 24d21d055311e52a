import type { GatewayImages, TokenUsage } from '@seoforge/ai-providers';

import { modelOf } from './chat-completion';
import type { ImageGenerationDto, ImageUsageDto } from './image-generation.dto';
import { receiptExtensionOf } from './receipt-extension';

/** @param createdAtMs of the answer */
export function imageGenerationOf(result: GatewayImages, createdAtMs: number): ImageGenerationDto {
  const { images, usage, receipt, warnings } = result;
  return {
    created: Math.floor(createdAtMs / 1_000),
    model: modelOf(receipt),
    output_format: images[0]?.mediaType.replace('image/', '') ?? 'png',
    data: images.map(({ bytes }) => ({ b64_json: Buffer.from(bytes).toString('base64') })),
    usage: imageUsageOf(usage),
    seoforge: receiptExtensionOf(receipt, warnings),
  };
}

/** What the vendor did not report is left out. */
function imageUsageOf({ inputTokens, outputTokens }: TokenUsage): ImageUsageDto {
  return {
    ...(inputTokens === undefined ? {} : { input_tokens: inputTokens }),
    ...(outputTokens === undefined ? {} : { output_tokens: outputTokens }),
    ...(inputTokens === undefined || outputTokens === undefined ? {} : { total_tokens: inputTokens + outputTokens }),
  };
}
