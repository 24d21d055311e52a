import { ApiProperty } from '@nestjs/swagger';

class CompatWebsiteDto {
  @ApiProperty({ description: 'The page that was audited.' })
  url!: string;

  @ApiProperty({ type: Number, nullable: true, description: '0-100, as the SEO category of Lighthouse.' })
  score!: number | null;

  @ApiProperty({ type: [String], description: 'What breaks a rule, the gravest first.' })
  issues!: readonly string[];

  @ApiProperty({ type: [String], description: 'What could be better.' })
  recommendations!: readonly string[];

  @ApiProperty({ type: [String], description: 'The same, after what was not done as it was asked for.' })
  suggestions!: readonly string[];
}

export class WebsiteAnswerDto extends CompatWebsiteDto {
  @ApiProperty({ enum: [true] })
  success!: true;

  @ApiProperty({ type: CompatWebsiteDto, description: 'The same again.' })
  analysis!: CompatWebsiteDto;

  @ApiProperty({ type: CompatWebsiteDto, description: 'The same again.' })
  result!: CompatWebsiteDto;
}
