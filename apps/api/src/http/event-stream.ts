import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

import type { FastifyReply } from 'fastify';

import { EventRecording } from './idempotency/event-recording';

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache',
  'X-Accel-Buffering': 'no',
};
/** Below the idle timeouts of common proxies, which start at 30 s. */
const HEARTBEAT_INTERVAL_MS = 15_000;
/** What may wait for the next turn of the event loop before it is written out. */
const MAXIMUM_PENDING_CHARACTERS = 16_384;

/** A reader that takes nothing for so long has left, whatever its connection says. */
const MAXIMUM_STALL_MS = 30_000;

/** What an event may carry besides its data. */
export interface EventName {
  /** With which a reader that comes again says how far it got. */
  readonly id: number;
  /** What readers listen for. */
  readonly event: string;
}

/** An answer of server-sent events. Events of one turn of the event loop go out in one write. */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #heartbeat: NodeJS.Timeout;
  readonly #recording: EventRecording | undefined;
  #pending = '';
  #flushing: NodeJS.Immediate | undefined;

  /** Sends the head of the answer: from here on a failure can be told in an event only. */
  constructor(reply: FastifyReply) {
    reply.hijack();
    this.#response = reply.raw;
    this.#response.writeHead(200, {
      ...(reply.getHeaders() as OutgoingHttpHeaders),
      ...HEADERS,
    });
    const attempt = reply.request.idempotentAttempt;
    this.#recording = attempt && new EventRecording(attempt, HEADERS);
    this.#heartbeat = setInterval(() => {
      this.#add(': keep-alive\n\n');
    }, HEARTBEAT_INTERVAL_MS);
  }

  /** @param data one line */
  send(data: string, name?: EventName): void {
    const event = `${name ? `id: ${name.id}\nevent: ${name.event}\n` : ''}data: ${data}\n\n`;
    this.#recording?.add(event);
    this.#add(event);
  }

  /** Says how soon a reader that was cut off may come again; also brings the head of the answer on its way before the first event. */
  welcome(reconnectAfterMs: number): void {
    this.#add(`retry: ${reconnectAfterMs}\n\n`);
  }

  /** Settles when the caller has room for more, or has left. At once as a rule, which `undefined` says without a promise. */
  room(): Promise<void> | undefined {
    return this.#response.writableNeedDrain ? this.#drained() : undefined;
  }

  end(): void {
    clearInterval(this.#heartbeat);
    // Who has the end of the stream may ask for it again at once.
    if (this.#recording)
      void this.#recording.end().then(() => {
        this.#close();
      });
    else this.#close();
  }

  #add(event: string): void {
    this.#pending += event;
    if (this.#pending.length >= MAXIMUM_PENDING_CHARACTERS) this.#flush();
    else
      this.#flushing ??= setImmediate(() => {
        this.#flush();
      });
  }

  #close(): void {
    this.#flush();
    this.#response.end();
  }

  #flush(): void {
    clearImmediate(this.#flushing);
    this.#flushing = undefined;
    if (this.#pending === '' || this.#response.destroyed) return;
    this.#response.write(this.#pending);
    this.#pending = '';
  }

  #drained(): Promise<void> {
    const response = this.#response;
    return new Promise((resolve) => {
      const stalled = setTimeout(() => response.destroy(), MAXIMUM_STALL_MS);
      const goOn = (): void => {
        clearTimeout(stalled);
        response.off('drain', goOn).off('close', goOn);
        resolve();
      };
      response.once('drain', goOn).once('close', goOn);
    });
  }
}
