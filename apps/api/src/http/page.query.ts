import { IsOptional, IsUUID } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';

import { IntegerField } from './fields';

/** Which part of a list. */
export class PageQuery {
  @IntegerField({
    description: 'Items on a page; 20 by default.',
    minimum: 1,
    maximum: 100,
    optional: true,
    fromQuery: true,
  })
  limit: number = 20;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before.', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  cursor?: string;
}
