import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';

import { ApiProblems } from '../http/errors/api-problems.decorator';

const LAST_EVENT_ID = 'Last-Event-ID';

const DESCRIPTION = [
  'Server-sent events: `attempt`, `stage`, `piece`, `round` (of revision) and, last, `ended`. The data of each is JSON with the news,',
  'the `progress`, and what was `spent` so far in tokens and money. Every event has an id, counted from 1: whoever was cut off sends the',
  `last one as \`${LAST_EVENT_ID}\`, as browsers do by themselves, and misses and repeats nothing.`,
].join(' ');

const EXAMPLE = [
  'id: 4',
  'event: piece',
  'data: {"type":"piece","piece":"section:0","stage":"sections","progress":{"stage":"sections","done":2,"total":7},' +
    '"spent":{"inputTokens":2710,"outputTokens":640,"costMicroUsd":4913},"at":"2026-11-23T08:00:04.512Z"}',
  '',
  '',
].join('\n');

/** Documents an operation that tells the news of a piece of work as they come. */
export function ArticleEvents(): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary: 'Follow the work as it goes on', description: DESCRIPTION }),
    ApiHeader({ name: LAST_EVENT_ID, required: false, description: 'Id of the last event that was received.' }),
    ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' }, example: EXAMPLE } } }),
    ApiNoContentResponse({ description: 'It has ended, and its last event was received before.' }),
    ApiProblems({
      400: ['request.invalid'],
      404: ['article.not_found'],
      429: ['article.too_many_streams'],
    }),
  );
}

/** From the header or, where that cannot be read, from the query; 0 for the beginning. */
export function lastEventIdOf(header: string | undefined, query: number | undefined): number {
  return /^\d{1,9}$/.test(header ?? '') ? Number(header) : (query ?? 0);
}
