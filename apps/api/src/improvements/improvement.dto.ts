import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

import { ImprovementResultDto } from '../articles/article-result.dto';
import { WorkResource, WorkSummary } from '../articles/article.dto';

export class ImprovementSummary extends WorkSummary {}

export class ImprovementResource extends WorkResource {
  @ApiPropertyOptional({ type: ImprovementResultDto, description: 'When it has succeeded.' })
  result?: ImprovementResultDto;
}

export class ImprovementPage {
  @ApiProperty({ type: [ImprovementSummary] })
  items!: readonly ImprovementSummary[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Send it as `cursor` for the next page; null on the last one.',
  })
  nextCursor!: string | null;
}
