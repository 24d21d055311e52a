import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

import { ReceiptExtensionDto } from './receipt-extension.dto';

class ChatMessageDto {
  @ApiProperty({ enum: ['system', 'developer', 'user', 'assistant'] })
  role!: string;

  @ApiProperty({
    oneOf: [
      { type: 'string' },
      {
        type: 'array',
        minItems: 1,
        maxItems: 256,
        items: {
          type: 'object',
          required: ['type', 'text'],
          properties: { type: { type: 'string', enum: ['text'] }, text: { type: 'string' } },
        },
      },
    ],
  })
  content!: string | readonly object[];
}

/** Describes the request; `readChatCompletionRequest` reads it. */
export class ChatCompletionRequestDto {
  @ApiProperty({ description: '`provider/model`, or the name of a route.', example: 'openai/gpt-5.4-mini' })
  model!: string;

  @ApiPropertyOptional({ type: [String], maxItems: 4, description: 'Asked in turn where the model fails.' })
  fallbacks?: readonly string[];

  @ApiProperty({ type: [ChatMessageDto], minItems: 1, maxItems: 256 })
  messages!: readonly ChatMessageDto[];

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 128_000, default: 4_096 })
  max_completion_tokens?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 128_000, description: 'The older name of it.' })
  max_tokens?: number;

  @ApiPropertyOptional({ minimum: 0, maximum: 2 })
  temperature?: number;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description:
      '`{type: text | json_object}`, or `{type: json_schema, json_schema: {name, schema, strict}}`; the bare schema will do too.',
  })
  response_format?: object;

  @ApiPropertyOptional({ default: false })
  stream?: boolean;

  @ApiPropertyOptional({ type: 'object', properties: { include_usage: { type: 'boolean' } } })
  stream_options?: object;

  @ApiPropertyOptional({ oneOf: [{ type: 'string' }, { type: 'array', maxItems: 4, items: { type: 'string' } }] })
  stop?: string | readonly string[];

  @ApiPropertyOptional({ minimum: 0, maximum: 1 })
  top_p?: number;

  @ApiPropertyOptional({ type: 'integer' })
  seed?: number;

  @ApiPropertyOptional({ minimum: -2, maximum: 2 })
  frequency_penalty?: number;

  @ApiPropertyOptional({ minimum: -2, maximum: 2 })
  presence_penalty?: number;

  @ApiPropertyOptional({ enum: ['none', 'minimal', 'low', 'medium', 'high', 'xhigh'] })
  reasoning_effort?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 0, description: 'Refuse the call when it might cost more.' })
  max_cost_micro_usd?: number;

  @ApiPropertyOptional({ description: 'False asks a model even where the same call has been answered before.' })
  cache?: boolean;
}

class ChatAnswerDto {
  @ApiProperty({ enum: ['assistant'] })
  role!: string;

  @ApiProperty()
  content!: string;

  @ApiProperty({ type: String, nullable: true })
  refusal!: null;
}

class ChatChoiceDto {
  @ApiProperty({ enum: [0] })
  index!: number;

  @ApiProperty({ type: ChatAnswerDto })
  message!: ChatAnswerDto;

  @ApiProperty({ type: Object, nullable: true })
  logprobs!: null;

  @ApiProperty({ enum: ['stop', 'length', 'content_filter'] })
  finish_reason!: string;
}

/** What the vendor does not report is left out. */
export class ChatUsageDto {
  @ApiPropertyOptional()
  prompt_tokens?: number;

  @ApiPropertyOptional()
  completion_tokens?: number;

  @ApiPropertyOptional()
  total_tokens?: number;

  @ApiPropertyOptional({ type: 'object', properties: { cached_tokens: { type: 'number' } } })
  prompt_tokens_details?: { readonly cached_tokens: number };

  @ApiPropertyOptional({ type: 'object', properties: { reasoning_tokens: { type: 'number' } } })
  completion_tokens_details?: { readonly reasoning_tokens: number };
}

export class ChatCompletionDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: ['chat.completion'] })
  object!: string;

  @ApiProperty({ description: 'Unix time in seconds.' })
  created!: number;

  @ApiProperty({ description: 'The model that answered, as `provider/model`.' })
  model!: string;

  @ApiProperty({ type: [ChatChoiceDto] })
  choices!: readonly ChatChoiceDto[];

  @ApiProperty({ type: ChatUsageDto })
  usage!: ChatUsageDto;

  @ApiProperty({ type: ReceiptExtensionDto })
  seoforge!: ReceiptExtensionDto;
}
