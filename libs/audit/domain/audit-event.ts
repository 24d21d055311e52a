import { newId } from '@seoforge/kernel';

import { momentOf } from './event-id';
import { storable } from './storable';

/** Who acted: an administrator, an API key, nobody known, or the product itself. */
export interface AuditActor {
  readonly kind: 'user' | 'key' | 'anonymous' | 'system';
  readonly id: string | null;
}

/** Something that was done, or refused. Holds no secrets and no texts of callers beside names. */
export interface AuditEntry {
  readonly actor: AuditActor;
  readonly siteId: string | null;
  /** Stable, `thing.what_was_done`, such as `api_key.revoke`. */
  readonly action: string;
  /** What it was done to: an id, or a name. */
  readonly target: string | null;
  readonly outcome: 'done' | 'denied';
  /** The code of the problem that a denied caller was answered with. */
  readonly reason: string | null;
  readonly address: string | null;
  readonly requestId: string | null;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

/** An entry with its place in the trail. */
export interface AuditEvent extends AuditEntry {
  /** UUID version 7: events in the order of their ids are in the order of time. */
  readonly id: string;
  /** The moment that the id holds. */
  readonly occurredAt: Date;
}

/** What happens now, in a form that can always be stored. */
export function eventOf(entry: AuditEntry): AuditEvent {
  const id = newId();
  return { ...storable(entry), id, occurredAt: momentOf(id) };
}
