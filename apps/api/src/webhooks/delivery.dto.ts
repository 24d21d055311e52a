import { ApiProperty } from '@nestjs/swagger';
import { TEST_EVENT, WEBHOOK_EVENTS } from '@seoforge/webhooks';

class DeliveryAttemptDto {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null where no answer came.' })
  statusCode!: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why no answer came; null where one did.',
    example: 'fetch.timed_out',
  })
  errorCode!: string | null;

  @ApiProperty({ type: 'integer' })
  durationMs!: number;

  @ApiProperty({ description: 'The beginning of the answer, at most 500 characters.' })
  excerpt!: string;
}

export class DeliveryResource {
  @ApiProperty({ format: 'uuid', description: 'Stands in `X-SEOForge-Delivery`, the same at each attempt.' })
  id!: string;

  @ApiProperty({ format: 'uuid', description: 'The `id` of the message, which a redelivery shares.' })
  eventId!: string;

  @ApiProperty({ enum: [...WEBHOOK_EVENTS, TEST_EVENT] })
  type!: string;

  @ApiProperty({ enum: ['pending', 'succeeded', 'failed'] })
  status!: string;

  @ApiProperty({ type: [DeliveryAttemptDto], description: 'In the order in which they were made.' })
  attempts!: readonly DeliveryAttemptDto[];

  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  nextAttemptAt!: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  finishedAt!: string | null;
}

export class DeliveryList {
  @ApiProperty({ type: [DeliveryResource] })
  items!: readonly DeliveryResource[];

  @ApiProperty({ type: String, nullable: true, description: 'Send it as `cursor` for the next page.' })
  nextCursor!: string | null;
}
