import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';

import { CostLimitField } from '../articles/cost-limit.field';
import { RouteField } from '../articles/route.field';
import { TextField } from '../http/fields';
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

  @RouteField('Name of the route whose models answer, or a `provider/model`; the route `chat` by default.')
  route?: string;

  @CostLimitField()
  maxCostMicroUsd?: number;
}
