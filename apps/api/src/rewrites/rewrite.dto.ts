import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

import { WrittenAnswerDto } from '../writing-tools/written-answer.dto';

const KINDS = ['same', 'removed', 'added'] as const;
const RATINGS = ['bad', 'ok', 'good', 'info', 'notApplicable'] as const;

class DiffPartDto {
  @ApiProperty({ enum: KINDS })
  kind!: (typeof KINDS)[number];

  @ApiProperty()
  text!: string;
}

class CheckRatingsDto {
  @ApiProperty({ enum: RATINGS })
  before!: (typeof RATINGS)[number];

  @ApiProperty({ enum: RATINGS })
  after!: (typeof RATINGS)[number];
}

export class RewriteDto extends WrittenAnswerDto {
  @ApiProperty({ description: 'In the form in which you sent it.' })
  passage!: string;

  @ApiProperty({
    type: [DiffPartDto],
    description:
      'Of what is read, word by word: what is the same or removed makes up the text before, what is the same or added the text after.',
  })
  diff!: readonly DiffPartDto[];

  @ApiPropertyOptional({ type: CheckRatingsDto, description: 'Where you named a check: analysed before and after.' })
  check?: CheckRatingsDto;

  @ApiProperty()
  changed!: boolean;
}
