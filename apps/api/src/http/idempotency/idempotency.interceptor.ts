import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { missingCredentials } from '@seoforge/auth';
import { answerNotKept, BeginIdempotentRequest, fingerprintOf, RunningAttempt } from '@seoforge/idempotency';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';

import { IDEMPOTENCY_KEY_HEADER, idempotencyKeyOf } from './idempotency-key';
import { ReplayedAnswer } from './replayed-answer';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set while the request is carried out under an idempotency key. Whoever answers the request ends it. */
    idempotentAttempt?: RunningAttempt | undefined;
  }
}

const HEADER_IN_NODE = IDEMPOTENCY_KEY_HEADER.toLowerCase();

/** Lets one request with an idempotency key through, and gives its answer to the others. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly beginRequest: BeginIdempotentRequest) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const header = request.headers[HEADER_IN_NODE];
    if (typeof header === 'string') request.idempotentAttempt = await this.#begin(request, idempotencyKeyOf(header));
    return next.handle();
  }

  /** @throws ReplayedAnswer where there is an answer already, or AppError */
  async #begin({ site, method, url: path, body }: FastifyRequest, key: string): Promise<RunningAttempt> {
    if (!site) throw missingCredentials();
    const fingerprint = fingerprintOf({ method, path, mode: site.mode, body });
    const begun = await this.beginRequest.execute({ siteId: site.siteId, key, fingerprint });
    if (begun instanceof RunningAttempt) return begun;
    const { body: bytes, ...answer } = begun;
    throw bytes ? new ReplayedAnswer({ ...answer, body: bytes }) : answerNotKept();
  }
}
