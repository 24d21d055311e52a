import { ApiProperty } from '@nestjs/swagger';
import { WEBHOOK_EVENTS } from '@seoforge/webhooks';

export class WebhookResource {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  url!: string;

  @ApiProperty({ enum: WEBHOOK_EVENTS, isArray: true })
  events!: readonly string[];

  @ApiProperty({ description: 'Empty where nothing was said.' })
  description!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({
    format: 'date-time',
    type: String,
    nullable: true,
    description: 'Until when the secret before the present one signs too.',
  })
  previousSecretUntil!: string | null;

  @ApiProperty({
    format: 'date-time',
    type: String,
    nullable: true,
    description: 'The first attempt that failed since one succeeded.',
  })
  failingSince!: string | null;

  @ApiProperty({
    format: 'date-time',
    type: String,
    nullable: true,
    description: 'Since when no events are sent. A test or a redelivery that succeeds enables it again.',
  })
  disabledAt!: string | null;

  @ApiProperty({
    enum: ['gone', 'failing'],
    nullable: true,
    description: '`gone`: the receiver answered 410. `failing`: nothing has reached it for 3 days.',
  })
  disabledReason!: string | null;
}

export class IssuedWebhookResource extends WebhookResource {
  @ApiProperty({ description: 'What signatures are made with. It cannot be shown again.', example: 'whsec_…' })
  secret!: string;
}

export class WebhookList {
  @ApiProperty({ type: [WebhookResource] })
  items!: readonly WebhookResource[];

  @ApiProperty({ type: String, nullable: true, description: 'Send it as `cursor` for the next page.' })
  nextCursor!: string | null;
}
