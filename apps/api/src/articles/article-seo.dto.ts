import { ApiProperty } from '@nestjs/swagger';

class AppliedFixDto {
  @ApiProperty({ description: 'The check’s id, as on the scorecard.' })
  check!: string;

  @ApiProperty({ description: 'What it asked for.' })
  action!: string;

  @ApiProperty({ enum: ['deterministic', 'model'], description: '`deterministic` fixes cost no tokens.' })
  method!: string;
}

class RevisionRoundDto {
  @ApiProperty({ description: '0 is the draft.' })
  round!: number;

  @ApiProperty()
  seo!: number;

  @ApiProperty()
  readability!: number;

  @ApiProperty({ type: [String], description: 'Checks that were red or orange before the round and are no longer.' })
  fixedChecks!: readonly string[];

  @ApiProperty({ type: [String], description: 'Checks that are red or orange after it.' })
  openChecks!: readonly string[];

  @ApiProperty({ type: [AppliedFixDto] })
  fixes!: readonly AppliedFixDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Why the round was taken back; null where it stands.' })
  rolledBack!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null where a price is not known.' })
  costMicroUsd!: number | null;
}

class UnmetCheckDto {
  @ApiProperty()
  check!: string;

  @ApiProperty()
  action!: string;

  @ApiProperty({ description: 'What you can do about it.' })
  needs!: string;
}

export class ArticleSeoDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'As in the answer of `POST /seo/analyses`.' })
  scorecards!: object;

  @ApiProperty({ type: [RevisionRoundDto] })
  trail!: readonly RevisionRoundDto[];

  @ApiProperty({ enum: ['target', 'max_revisions', 'budget', 'nothing_left'], description: 'Why the revising ended.' })
  stopped!: string;

  @ApiProperty({ type: [UnmetCheckDto], description: 'What is red or orange in the end.' })
  unmet!: readonly UnmetCheckDto[];
}
