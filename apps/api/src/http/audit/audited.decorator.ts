import { SetMetadata } from '@nestjs/common';

export const AUDITED = 'audited';

/** What the audit trail says of a route that has done its work. */
export interface AuditedAct {
  /** Stable, `thing.what_was_done`, such as `api_key.revoke`. */
  readonly action: string;
  /** Whether the act and its row are stored together or not at all. */
  readonly atomic: boolean;
}

/**
 * Has an administrative act recorded in the audit trail: the handler runs in one transaction with its row.
 * @param atomic false where the handler commits for itself, such as counters of failures; the row is then added soon after
 *   it has succeeded. Who begins a session is read from the tokens in the answer.
 */
export function Audited(action: string, { atomic = true }: { readonly atomic?: boolean } = {}): MethodDecorator {
  return SetMetadata(AUDITED, { action, atomic } satisfies AuditedAct);
}
