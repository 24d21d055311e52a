import { ApiProperty } from '@nestjs/swagger';

export class CompatImageDto {
  @ApiProperty({ description: 'Absolute.' })
  url!: string;
}

class CompatContentDto {
  @ApiProperty({ description: 'SEO title.' })
  title!: string;

  @ApiProperty({ description: 'HTML, without the title.' })
  content!: string;

  @ApiProperty()
  excerpt!: string;

  @ApiProperty()
  meta_description!: string;

  @ApiProperty({ type: 'integer' })
  word_count!: number;

  @ApiProperty({ example: 'en' })
  language!: string;

  @ApiProperty({ type: [CompatImageDto] })
  images!: readonly CompatImageDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Of the first picture; absolute.' })
  image_url!: string | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      '0-100: the Yoast-compatible SEO score; null where the service was too busy to score the text in time.',
  })
  seo_score!: number | null;

  @ApiProperty({ type: [String], description: 'What was not done as asked, and what would make the text better.' })
  suggestions!: readonly string[];
}

export class ContentAnswerDto extends CompatContentDto {
  @ApiProperty({ enum: [true] })
  success!: true;

  @ApiProperty({ type: CompatContentDto, description: 'The same again.' })
  result!: CompatContentDto;

  @ApiProperty({ type: CompatContentDto, description: 'The same again.' })
  data!: CompatContentDto;
}
