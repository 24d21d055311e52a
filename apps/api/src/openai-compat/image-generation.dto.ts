import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

import { ReceiptExtensionDto } from './receipt-extension.dto';

/** Describes the request; `readImageGenerationRequest` reads it. */
export class ImageGenerationRequestDto {
  @ApiProperty({ description: '`provider/model`, or the name of a route.', example: 'openai/gpt-image-2' })
  model!: string;

  @ApiPropertyOptional({ type: [String], maxItems: 4, description: 'Asked in turn where the model fails.' })
  fallbacks?: readonly string[];

  @ApiProperty({ minLength: 1, maxLength: 32_000 })
  prompt!: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 4, default: 1 })
  n?: number;

  @ApiPropertyOptional({ description: 'Width and height in pixels, or `auto`.', default: 'auto', example: '1024x1024' })
  size?: string;

  @ApiPropertyOptional({ enum: ['b64_json'] })
  response_format?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 0, description: 'Refuse the call when it might cost more.' })
  max_cost_micro_usd?: number;
}

class ImageDto {
  @ApiProperty({ description: 'The file, in Base64.' })
  b64_json!: string;
}

export class ImageUsageDto {
  @ApiPropertyOptional()
  input_tokens?: number;

  @ApiPropertyOptional()
  output_tokens?: number;

  @ApiPropertyOptional()
  total_tokens?: number;
}

export class ImageGenerationDto {
  @ApiProperty({ description: 'Unix time in seconds.' })
  created!: number;

  @ApiProperty({ description: 'The model that answered, as `provider/model`.' })
  model!: string;

  @ApiProperty({ enum: ['png', 'jpeg', 'webp'] })
  output_format!: string;

  @ApiProperty({ type: [ImageDto] })
  data!: readonly ImageDto[];

  @ApiProperty({ type: ImageUsageDto })
  usage!: ImageUsageDto;

  @ApiProperty({ type: ReceiptExtensionDto })
  seoforge!: ReceiptExtensionDto;
}
