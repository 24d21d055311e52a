import { ApiProperty } from '@nestjs/swagger';
import { SEARCH_INTENTS } from '@seoforge/keywords';

class MeasuredQueryDto {
  @ApiProperty({ type: 'integer', example: 12 })
  clicks!: number;

  @ApiProperty({ type: 'integer', example: 340 })
  impressions!: number;

  @ApiProperty({ description: 'Clicks per impression, 0 to 1.', example: 0.035 })
  ctr!: number;

  @ApiProperty({ description: 'On average; 1 is the first.', example: 4.2 })
  position!: number;

  @ApiProperty({ description: 'First day of the period.', example: '2026-01-01' })
  from!: string;

  @ApiProperty({ description: 'Its last day.', example: '2026-03-31' })
  to!: string;
}

class ServingPostDto {
  @ApiProperty({ example: '42' })
  externalId!: string;

  @ApiProperty({ example: 'https://www.example.com/green-tea/' })
  url!: string;

  @ApiProperty({ example: 'All about green tea' })
  title!: string;
}

class KeywordDto {
  @ApiProperty({ example: 'how to brew green tea' })
  phrase!: string;

  @ApiProperty({ enum: ['head', 'long_tail', 'question'], description: 'A `head` has one or two words.' })
  kind!: string;

  @ApiProperty({ enum: SEARCH_INTENTS, nullable: true, description: 'Null where there is no telling.' })
  intent!: string | null;

  @ApiProperty({ description: 'Name of its cluster.', example: 'brewing' })
  cluster!: string;

  @ApiProperty({
    enum: ['model', 'page', 'posts', 'search_console'],
    description:
      'Where it was found: thought of by a model, or written on the page, in the posts, in imported queries.',
  })
  source!: string;

  @ApiProperty({ type: [ServingPostDto], description: 'Posts of the site that would compete with a new one for it.' })
  servedBy!: readonly ServingPostDto[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Null: no source of it is configured, and it is not guessed.',
  })
  searchVolume!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Null, as the search volume.' })
  difficulty!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null, as the search volume.' })
  costPerClickMicroUsd!: number | null;

  @ApiProperty({
    type: MeasuredQueryDto,
    nullable: true,
    description: 'What Google Search Console counted for your site; null where the imports have no such query.',
  })
  measured!: MeasuredQueryDto | null;
}

class KeywordClusterDto {
  @ApiProperty({ example: 'brewing' })
  name!: string;

  @ApiProperty({ type: [String] })
  phrases!: readonly string[];
}

class DataSourceDto {
  @ApiProperty({ enum: ['search_console'] })
  name!: string;

  @ApiProperty({ type: [String], example: ['clicks', 'impressions', 'ctr', 'position'] })
  figures!: readonly string[];

  @ApiProperty({ description: 'First day that figures are from.', example: '2026-01-01' })
  from!: string;

  @ApiProperty({ description: 'Last day.', example: '2026-03-31' })
  to!: string;
}

export class KeywordsDto {
  @ApiProperty({ description: 'Of the phrases.', example: 'en' })
  language!: string;

  @ApiProperty({ type: [KeywordDto], description: 'What was found comes first, then what a model thought of.' })
  keywords!: readonly KeywordDto[];

  @ApiProperty({ type: [KeywordClusterDto], description: 'The same phrases by cluster: what one page could serve.' })
  clusters!: readonly KeywordClusterDto[];

  @ApiProperty({ type: [String], description: 'Those of them that are questions.' })
  questions!: readonly string[];

  @ApiProperty({ type: [DataSourceDto], description: 'What the figures come from; empty where there are none.' })
  dataSources!: readonly DataSourceDto[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who answered; null where no model gave an answer of use.',
  })
  provider!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'What it cost, in millionths of a US dollar; null where a price is not known.',
  })
  costMicroUsd!: number | null;

  @ApiProperty({ type: [String], description: 'What you asked for and did not get, and what you should know.' })
  warnings!: readonly string[];
}
