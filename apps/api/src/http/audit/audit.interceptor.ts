import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuditTrail, type AuditEntry } from '@seoforge/audit';
import { Transactions } from '@seoforge/database';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, tap, type Observable } from 'rxjs';

import { AUDITED, type AuditedAct } from './audited-act';
import { entryOfAct } from './entry-of-act';

/** Records what administrators do. Answers go out after the act and its row have been committed. */
@Injectable()
export class AuditInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly transactions: Transactions,
    private readonly trail: AuditTrail,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const act = this.reflector.get<AuditedAct>(AUDITED, context.getHandler());
    const entryOf = (answer: unknown): AuditEntry => {
      const request = context.switchToHttp().getRequest<FastifyRequest>();
      const { statusCode } = context.switchToHttp().getResponse<FastifyReply>();
      return entryOfAct(act.action, request, { statusCode, answer });
    };
    if (!act.atomic) {
      return next.handle().pipe(
        tap((answer) => {
          this.trail.note(entryOf(answer));
        }),
      );
    }
    return from(
      this.transactions.run(async () => {
        const answer = await lastValueFrom(next.handle(), { defaultValue: undefined });
        await this.trail.record(entryOf(answer));
        return answer;
      }),
    );
  }
}
