import { IsOptional, IsUUID } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';

import { LimitQuery } from './limit.query';

/** Which part of a list. */
export class PageQuery extends LimitQuery {
  @ApiPropertyOptional({ description: '`nextCursor` of the page before.', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  cursor?: string;
}
