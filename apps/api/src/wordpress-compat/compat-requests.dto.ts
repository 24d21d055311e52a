import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** These describe what installed plug-ins send. Other members are ignored, and `LenientBody` reads more than is said here. */

export class CompatContentRequestDto {
  @ApiPropertyOptional({ maxLength: 500, description: 'What the text is about.', example: 'Green tea in the morning' })
  topic?: string;

  @ApiPropertyOptional({ maxLength: 500, description: 'The same, as some paths call it.' })
  keyword?: string;

  @ApiPropertyOptional({
    type: [String],
    description: 'What the text is to be found for, the most important first; blank ones are ignored.',
    example: ['green tea'],
  })
  keywords?: readonly string[];

  @ApiPropertyOptional({ description: '`short`, `medium`, `long`, or a number of words.', example: 'short' })
  length?: string;

  @ApiPropertyOptional({ example: 'friendly' })
  tone?: string;

  @ApiPropertyOptional({ description: 'In the place of `tone`.' })
  style?: string;

  @ApiPropertyOptional({ description: 'Language tag, WordPress locale, or a language’s English name.', example: 'en' })
  language?: string;

  @ApiPropertyOptional({ description: '`blog`, `article`, `guide`, `tutorial`, `review` or `product`.' })
  type?: string;

  @ApiPropertyOptional({ description: 'In the place of `type`.' })
  content_type?: string;

  @ApiPropertyOptional()
  industry?: string;

  @ApiPropertyOptional({ description: 'Also 1 and 0, as a number or a text.' })
  include_images?: boolean;

  @ApiPropertyOptional({ type: 'integer', description: '1 to 5.' })
  image_count?: number;
}

export class CompatAnalysisRequestDto {
  @ApiProperty({ maxLength: 1_000_000, example: '<p>Green tea keeps you awake.</p>' })
  content!: string;

  @ApiPropertyOptional({ type: [String], description: 'The first one counts.', example: ['green tea'] })
  keywords?: readonly string[];

  @ApiPropertyOptional({ description: 'Goes before `keywords`.' })
  target_keyword?: string;

  @ApiPropertyOptional({ description: 'Address of the post; may be blank.' })
  url?: string;

  @ApiPropertyOptional({ description: 'SEO title.' })
  title?: string;

  @ApiPropertyOptional()
  meta_description?: string;

  @ApiPropertyOptional({ description: 'Of the answer; that of the text by default.' })
  language?: string;
}

export class CompatWebsiteRequestDto {
  @ApiProperty({ maxLength: 2_000, example: 'https://www.example.com/' })
  url!: string;

  @ApiPropertyOptional({ description: 'Has no effect, which `suggestions` says.' })
  analysis_type?: string;
}

class CompatChatMessageDto {
  @ApiPropertyOptional()
  sender?: string;

  @ApiPropertyOptional()
  text?: string;
}

export class CompatChatRequestDto {
  @ApiProperty({ maxLength: 2_000, example: 'When do I prune roses?' })
  message!: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'That of the last answer goes on with the conversation; may be an empty list.',
  })
  context?: object;

  @ApiPropertyOptional({ description: 'Of the answer; that of the message by default.' })
  language?: string;

  @ApiPropertyOptional({
    description: 'Has no effect: answers come from the posts of the site that the key belongs to.',
  })
  website_url?: string;

  @ApiPropertyOptional({
    type: [CompatChatMessageDto],
    description:
      'Where it is there, `response` is an object. It tells what the message means, unless `context` goes on with a conversation.',
  })
  chat_history?: readonly CompatChatMessageDto[];
}

export class CompatImageRequestDto {
  @ApiProperty({ maxLength: 4_000, example: 'A cup of green tea by a window' })
  prompt!: string;

  @ApiPropertyOptional({ maxLength: 300, example: 'watercolour' })
  style?: string;

  @ApiPropertyOptional({ description: 'Width and height in pixels, 256 to 2048 each.', example: '256x256' })
  size?: string;

  @ApiPropertyOptional({ type: 'integer', description: 'In the place of `size`.' })
  width?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'In the place of `size`.' })
  height?: number;

  @ApiPropertyOptional({ type: 'integer', description: '1 to 4.' })
  count?: number;

  @ApiPropertyOptional({ description: 'One of the models that draw; others have no effect.' })
  model?: string;
}

export class CompatPromptRequestDto {
  @ApiProperty({ maxLength: 4_000, example: 'A cup of green tea' })
  prompt!: string;
}

export class CompatToolRequestDto {
  @ApiProperty({ description: '`generate_content`, `analyze_seo` or `generate_image`.', example: 'analyze_seo' })
  tool!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The body of the path of that tool.',
    example: { content: '<p>Green tea keeps you awake.</p>', keywords: ['green tea'] },
  })
  arguments!: object;
}
