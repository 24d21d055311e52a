import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

import type { AuditEntry } from '../domain/audit-event';
import { AuditTrail } from '../ports/audit-trail';

const WINDOW_MS = 60_000;
/** Rows at most in a window, beside as many that sum up what followed. */
const MOST_DISTINCT = 200;

/** Denials that are told apart from others, and how many came after the first of them. */
interface Repeated {
  readonly sum: AuditEntry;
  count: number;
}

/**
 * Denied attempts on their way to the trail. A caller who keeps trying must not fill it: of attempts that are alike, the
 * first one of a minute is noted at once, and the number of the others at the end of the minute. Where there are too many
 * different ones, the rest is one number.
 */
@Injectable()
export class Denials implements OnApplicationShutdown {
  readonly #repeated = new Map<string, Repeated>();
  #others: Repeated | undefined;
  #window: NodeJS.Timeout | undefined;

  constructor(private readonly trail: AuditTrail) {}

  /** Never throws and never waits. */
  note(denial: AuditEntry): void {
    this.#window ??= setTimeout(() => {
      this.#endWindow();
    }, WINDOW_MS).unref();
    const key = keyOf(denial);
    const repeated = this.#repeated.get(key);
    if (repeated) {
      repeated.count += 1;
    } else if (this.#repeated.size < MOST_DISTINCT) {
      this.#repeated.set(key, { sum: { ...denial, requestId: null }, count: 0 });
      this.trail.note(denial);
    } else {
      this.#others ??= { sum: ofMany(denial), count: 0 };
      this.#others.count += 1;
    }
  }

  onApplicationShutdown(): void {
    this.#endWindow();
  }

  #endWindow(): void {
    clearTimeout(this.#window);
    this.#window = undefined;
    for (const { sum, count } of [...this.#repeated.values(), ...(this.#others ? [this.#others] : [])]) {
      if (count > 0) this.trail.note({ ...sum, details: { ...sum.details, count } });
    }
    this.#repeated.clear();
    this.#others = undefined;
  }
}

/** Without the site: callers that show nothing could name any, and so make each attempt a new one. */
function keyOf({ address, actor, target, reason }: AuditEntry): string {
  return JSON.stringify([address, actor.kind, actor.id, target, reason]);
}

function ofMany(denial: AuditEntry): AuditEntry {
  return {
    ...denial,
    actor: { kind: 'anonymous', id: null },
    siteId: null,
    target: null,
    reason: null,
    address: null,
    requestId: null,
    details: {},
  };
}
