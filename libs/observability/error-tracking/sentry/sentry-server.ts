import type { Secret } from '@seoforge/config';

import { withinMs } from '../../within-ms';
import type { SentryEvent } from './error-event';

const SEND_TIMEOUT_MS = 3_000;
/** How long a program that ends waits for its last reports. */
const LAST_REPORTS_MS = 2_000;
const MAXIMUM_UNDER_WAY = 5;

/** Where a server asks for a pause and does not say how long, and the longest one that it is believed. */
const USUAL_PAUSE_SECONDS = 60;
const MAXIMUM_PAUSE_SECONDS = 3_600;

/** A project on a server that speaks Sentry's protocol. Reports that it does not take, or not in time, are lost and hold nothing up. */
export class SentryServer {
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #underWay = new Set<Promise<void>>();
  #pausedUntilMs = 0;

  /** @param dsn checked by the configuration: `https://key@host/path/project` */
  constructor(dsn: Secret, client: string) {
    const { origin, username, pathname } = new URL(dsn.reveal());
    const project = pathname.lastIndexOf('/');
    this.#url = `${origin}${pathname.slice(0, project)}/api${pathname.slice(project)}/envelope/`;
    this.#headers = {
      'content-type': 'application/x-sentry-envelope',
      'x-sentry-auth': `Sentry sentry_version=7, sentry_client=${client.replace('@', '/')}, sentry_key=${username}`,
    };
  }

  send(event: SentryEvent): void {
    if (this.#underWay.size >= MAXIMUM_UNDER_WAY || Date.now() < this.#pausedUntilMs) return;
    const sending = this.#post(envelopeOf(event)).catch(() => undefined);
    this.#underWay.add(sending);
    void sending.then(() => this.#underWay.delete(sending));
  }

  settle(): Promise<void> {
    return withinMs(LAST_REPORTS_MS, Promise.all(this.#underWay));
  }

  async #post(body: string): Promise<void> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: this.#headers,
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
    });
    await response.body?.cancel();
    if (response.status !== 429) return;
    const asked = Number(response.headers.get('retry-after') ?? USUAL_PAUSE_SECONDS);
    const pauseSeconds = Number.isFinite(asked) ? Math.min(asked, MAXIMUM_PAUSE_SECONDS) : USUAL_PAUSE_SECONDS;
    this.#pausedUntilMs = Date.now() + pauseSeconds * 1_000;
  }
}

/** Three lines of JSON: of the envelope, of its one item, and the item. */
function envelopeOf(event: SentryEvent): string {
  const item = JSON.stringify(event);
  const head = { event_id: event.event_id, sent_at: new Date(event.timestamp * 1_000).toISOString() };
  return [JSON.stringify(head), JSON.stringify({ type: 'event', length: Buffer.byteLength(item) }), item, ''].join(
    '\n',
  );
}
