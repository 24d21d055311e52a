import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';

import { PageQuery } from '../http/page.query';

/** Which articles, and which part of the list. */
export class ArticlesQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only articles that were ordered with this batch.', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  batchId?: string;
}
