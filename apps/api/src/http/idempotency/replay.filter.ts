import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import { ReplayedAnswer } from './replayed-answer';

const REPLAYED_HEADER = 'Idempotency-Replayed';

/** Gives an answer again, as the answer to this request. */
@Catch(ReplayedAnswer)
export class ReplayFilter implements ExceptionFilter<ReplayedAnswer> {
  catch({ answer: { status, headers, body } }: ReplayedAnswer, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    reply
      .status(status)
      .headers({ ...headers, [REPLAYED_HEADER]: 'true' })
      .send(body);
  }
}
