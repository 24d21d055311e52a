import { WEBHOOK_EVENTS, type WebhookEventType } from '@seoforge/webhooks';

import { ChoiceListField, TextField } from '../http/fields';
import { NAME, WEB_ADDRESS } from '../http/fields/patterns';

/** Where to send what. */
export class CreateWebhookRequest {
  @TextField({
    description: 'Where events are sent by POST: https, on the public web, without user name and password.',
    maxLength: 2_000,
    pattern: WEB_ADDRESS,
    example: 'https://www.example.com/wp-json/seoforge/v1/events',
  })
  url!: string;

  @ChoiceListField({
    description: 'What it is to be told of.',
    values: WEBHOOK_EVENTS,
    minItems: 1,
    example: ['article.succeeded', 'article.failed'],
  })
  events!: WebhookEventType[];

  @TextField({ description: 'For people.', maxLength: 200, pattern: NAME, optional: true, example: 'Plug-in' })
  description?: string;
}
