import { isId } from '@seoforge/kernel';

import type { AuditEntry } from './audit-event';

const LONGEST_TEXT = 200;
const MOST_DETAILS = 20;
/** Characters that would forge lines or hide text where the trail is read, and NUL, which PostgreSQL cannot store. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * An entry as the table takes it, whatever callers sent: texts of at most 200 UTF-16 units without control characters,
 * ids that are ids. No entry can make the rows that are written together with it fail.
 */
export function storable(entry: AuditEntry): AuditEntry {
  const { actor, siteId, action, target, outcome, reason, address, requestId, details } = entry;
  return {
    actor: { kind: actor.kind, id: idOrNull(actor.id) },
    siteId: idOrNull(siteId),
    action: clean(action),
    target: cleanOrNull(target),
    outcome,
    reason: cleanOrNull(reason),
    address: cleanOrNull(address),
    requestId: cleanOrNull(requestId),
    details: Object.fromEntries(
      Object.entries(details)
        .slice(0, MOST_DETAILS)
        .map(([name, value]) => [clean(name), typeof value === 'string' ? clean(value) : value]),
    ),
  };
}

function clean(text: string): string {
  return text.slice(0, LONGEST_TEXT).toWellFormed().replaceAll(UNSEEN, ' ');
}

function cleanOrNull(text: string | null): string | null {
  return text === null ? null : clean(text);
}

function idOrNull(id: string | null): string | null {
  return isId(id) ? id : null;
}
