import { ApiProperty } from '@nestjs/swagger';

export class ImageResource {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Where anyone can load it. Absolute.' })
  url!: string;

  @ApiProperty({ type: 'integer', description: 'In pixels.' })
  width!: number;

  @ApiProperty({ type: 'integer', description: 'In pixels.' })
  height!: number;

  @ApiProperty({ type: 'integer' })
  bytes!: number;

  @ApiProperty({ enum: ['image/webp'] })
  mediaType!: string;

  @ApiProperty({ description: 'Alternative text.' })
  alt!: string;

  @ApiProperty({
    description: 'Whether it shows coloured discs instead of what was asked for, because no vendor drew it.',
  })
  isSimulated!: boolean;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({
    format: 'date-time',
    type: String,
    nullable: true,
    description: 'When it is deleted; null for never.',
  })
  expiresAt!: string | null;
}

export class GeneratedImagesResource {
  @ApiProperty({ type: [ImageResource] })
  images!: readonly ImageResource[];

  @ApiProperty({ description: 'Who drew them.' })
  provider!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Pictures and alternative text together, in millionths of a US dollar; null where a price is not known.',
  })
  costMicroUsd!: number | null;

  @ApiProperty({ type: [String], description: 'What was asked for and had no effect, or was only done half.' })
  warnings!: readonly string[];
}

export class ImageList {
  @ApiProperty({ type: [ImageResource] })
  items!: readonly ImageResource[];

  @ApiProperty({ type: String, nullable: true, description: 'Send it as `cursor` for the next page.' })
  nextCursor!: string | null;
}
