import { SetMetadata, UseInterceptors, applyDecorators } from '@nestjs/common';

import { AuditInterceptor } from './audit.interceptor';
import { AUDITED, type AuditedAct } from './audited-act';

/**
 * Has an administrative act recorded in the audit trail: the handler runs in one transaction with its row.
 * @param atomic false where the handler commits for itself, such as counters of failures; the row is then added soon after
 *   it has succeeded. Who begins a session is read from the tokens in the answer.
 */
export function Audited(action: string, { atomic = true }: { readonly atomic?: boolean } = {}): MethodDecorator {
  return applyDecorators(
    SetMetadata(AUDITED, { action, atomic } satisfies AuditedAct),
    UseInterceptors(AuditInterceptor),
  );
}
