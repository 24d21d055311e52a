import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';

import { MAXIMUM_COST_MICRO_USD } from '../articles/writing-request.dto';
import { IntegerField, TextField } from '../http/fields';
import { KEYPHRASE, LOCALE } from '../http/fields/patterns';

/** What a visitor of the site says to its chat. */
export class ChatRequest {
  @TextField({
    description: 'The question.',
    minLength: 1,
    maxLength: 2_000,
    pattern: KEYPHRASE,
    example: 'When do I prune roses?',
  })
  message!: string;

  @ApiPropertyOptional({
    description: 'From the first answer, to go on with the conversation; a new one begins without it.',
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID()
  sessionId?: string | null;

  @TextField({
    description:
      'Your own opaque id for the visitor: what each may ask is limited by it, and sessions are theirs alone. It is stored as a hash.',
    minLength: 1,
    maxLength: 200,
    optional: true,
  })
  visitorId?: string;

  @TextField({
    description: 'Language of the answer: BCP 47 tag or WordPress locale. That of the message by default.',
    maxLength: 35,
    optional: true,
    pattern: LOCALE,
    example: 'en',
  })
  language?: string;

  @TextField({
    description: 'Name of the route whose models answer, or a `provider/model`; the route `chat` by default.',
    minLength: 1,
    maxLength: 200,
    optional: true,
  })
  route?: string;

  @IntegerField({
    description:
      'What it may cost at most, in millionths of a US dollar; otherwise only the budget of the site bounds it.',
    minimum: 1,
    maximum: MAXIMUM_COST_MICRO_USD,
    optional: true,
  })
  maxCostMicroUsd?: number;
}
