import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Fault } from './fault';

/** One connection through the proxy: what either side sends goes to the other as the fault of the moment lets it. */
export class FaultyConnection {
  readonly #server: Socket;
  #cut: { readonly fault: Fault; leftBytes: number } | undefined;
  #hasLost = false;

  /** @param faultNow asked for every piece */
  constructor(
    private readonly client: Socket,
    target: { readonly host: string; readonly port: number },
    private readonly faultNow: () => Fault | undefined,
  ) {
    this.#server = connect(target).setNoDelay();
    client.setNoDelay();
    this.#pass(client, this.#server, (piece) => piece);
    this.#pass(this.#server, client, (piece) => this.#cutAnswer(piece));
  }

  reset(): void {
    this.client.resetAndDestroy();
    this.#server.destroy();
  }

  #pass(from: Socket, to: Socket, cut: (piece: Buffer) => Buffer): void {
    let dueMs = 0;
    let passed = Promise.resolve();
    from.on('data', (piece: Buffer) => {
      const fault = this.faultNow();
      this.#hasLost ||= fault?.kind === 'black-hole';
      if (this.#hasLost) return;
      const rest = cut(piece);
      dueMs = dueMsOf(fault, rest.length, dueMs);
      const ownDueMs = dueMs;
      passed = passed.then(async () => {
        const waitMs = ownDueMs - performance.now();
        if (waitMs > 0) await sleep(waitMs);
        if (to.writable && !this.#hasLost) to.write(rest);
        if (rest.length < piece.length) to.destroySoon();
      });
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      // Of a machine that is gone nobody hears that it has closed anything.
      if (!this.#hasLost || from === this.client) void passed.then(to.destroySoon.bind(to));
    });
  }

  #cutAnswer(piece: Buffer): Buffer {
    const fault = this.faultNow();
    if (fault?.kind !== 'cut') return piece;
    if (this.#cut?.fault !== fault) this.#cut = { fault, leftBytes: fault.afterBytes };
    const rest = piece.subarray(0, this.#cut.leftBytes);
    this.#cut.leftBytes -= rest.length;
    return rest;
  }
}

/** When a piece is due at the other side, on the clock of `performance.now()`: never before the one ahead of it. */
function dueMsOf(fault: Fault | undefined, bytes: number, dueMs: number): number {
  const earliestMs = Math.max(performance.now(), dueMs);
  if (fault?.kind === 'bandwidth') return earliestMs + (1_000 * bytes) / fault.bytesPerSecond;
  if (fault?.kind !== 'latency') return earliestMs;
  const { latencyMs, jitterMs } = fault;
  return Math.max(dueMs, performance.now() + latencyMs + (2 * Math.random() - 1) * jitterMs);
}
