import type { ArticleEvent } from '@seoforge/content';

import { IntegerField } from '../http/fields';

const MOST_EVENTS = 999_999_999;

export class ArticleEventsQuery {
  @IntegerField({
    description: 'As `Last-Event-ID`, for readers that cannot send headers.',
    minimum: 0,
    maximum: MOST_EVENTS,
    optional: true,
    fromQuery: true,
  })
  lastEventId?: number;
}

/** The data of an event, in one line. */
export function eventDataOf({ news, progress, spent, at }: ArticleEvent): string {
  return JSON.stringify({ ...news, progress, spent, at: at.toISOString() });
}
