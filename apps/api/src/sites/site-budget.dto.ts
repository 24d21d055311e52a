import { ApiProperty } from '@nestjs/swagger';

import { IntegerField, NumberListField, TextField } from '../http/fields';

/** A million US dollars. */
const HIGHEST_LIMIT_MICRO_USD = 1_000_000_000_000;

/** What a site may spend on models in a month. */
export class SetBudgetRequest {
  @IntegerField({
    description: 'Millionths of a US dollar in a month.',
    minimum: 0,
    maximum: HIGHEST_LIMIT_MICRO_USD,
    example: 50_000_000,
  })
  monthlyLimitMicroUsd!: number;

  @TextField({
    description: 'Time zone whose months count, by its IANA name; UTC by default.',
    minLength: 1,
    maxLength: 64,
    optional: true,
    example: 'Asia/Bangkok',
  })
  timeZone: string = 'UTC';

  @NumberListField({
    description: 'Percentages of the limit at which a warning goes out, in ascending order; 50, 80 and 100 by default.',
    maxItems: 10,
    minimum: 1,
    maximum: 100,
    optional: true,
    example: [50, 80, 100],
  })
  alertAtPercent: number[] = [50, 80, 100];
}

export class SiteBudgetDto {
  @ApiProperty()
  monthlyLimitMicroUsd!: number;

  @ApiProperty({ example: 'Asia/Bangkok' })
  timeZone!: string;

  @ApiProperty({ type: [Number] })
  alertAtPercent!: readonly number[];

  @ApiProperty({ description: 'The month that runs, in that time zone.', example: '2026-11' })
  month!: string;

  @ApiProperty()
  spentMicroUsd!: number;

  @ApiProperty({ description: 'Set aside for calls that are under way.' })
  reservedMicroUsd!: number;

  @ApiProperty({ description: 'The site has no budget of its own; this is the installation’s.' })
  isDefault!: boolean;
}
