import { UseFilters, UseInterceptors, applyDecorators } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

import { ApiProblems } from '../errors/api-problems.decorator';
import { IDEMPOTENCY_KEY_HEADER } from './idempotency-key';
import { IdempotencyInterceptor } from './idempotency.interceptor';
import { ReplayFilter } from './replay.filter';

const DESCRIPTION = [
  'Makes it safe to repeat the request: for 24 hours the same key with the same body gets the first answer again, with',
  '`Idempotency-Replayed: true`, and costs nothing. Kept are successes and refusals that a repetition would not change; after',
  'anything else (401, 402, 403, 408, 409, 429, 5xx, a stream that broke off) the same key runs again. 1 to 255 visible ASCII',
  'characters, of which the site chooses a new one for each request.',
].join(' ');

/** On every POST that can cost money: a caller that does not know what became of its request may repeat it. */
export function Idempotent(): MethodDecorator {
  return applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    UseFilters(ReplayFilter),
    ApiHeader({ name: IDEMPOTENCY_KEY_HEADER, required: false, description: DESCRIPTION }),
    ApiProblems({
      409: ['idempotency.in_progress', 'idempotency.answer_not_kept'],
      422: ['idempotency.key_reused'],
    }),
  );
}
