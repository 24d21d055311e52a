import { newId } from '@seoforge/kernel';

import type { AuditEntry } from '../domain/audit-event';

/** An administrator who has revoked a key, with what `changes` says of it. */
export function sampleAuditEntry(changes: Partial<AuditEntry> = {}): AuditEntry {
  return {
    actor: { kind: 'user', id: newId() },
    siteId: newId(),
    action: 'api_key.revoke',
    target: newId(),
    outcome: 'done',
    reason: null,
    address: '203.0.113.7',
    requestId: 'request-12345678',
    details: {},
    ...changes,
  };
}
