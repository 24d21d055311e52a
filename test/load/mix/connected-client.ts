import { connect, type Socket } from 'node:net';

import { ResponseReader, type Answer } from '../response-reader.cjs';

/** Longer than anybody waits for one of these answers. */
const PATIENCE_MS = 10_000;
/** A connection on which nothing was asked for twice as long is closed by the service, maybe at the moment at which something is. */
const UNUSED_MS = 5_000;

/** One client with a connection that it keeps, and one request under way at most. */
export class ConnectedClient {
  #socket: Socket | undefined;
  /** Of a connection on which nothing was asked yet. */
  #openedAtMs: number | undefined;
  #settle: ((outcome: Answer | Error) => void) | undefined;

  constructor(private readonly port: number) {}

  /** Settles when the connection stands. */
  open(): Promise<void> {
    const socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true });
    const reader = new ResponseReader();
    this.#socket = socket;
    this.#openedAtMs = performance.now();
    socket.on('data', (bytes) => {
      const answer = reader.push(bytes);
      if (answer) this.#end(answer);
    });
    socket.on('close', () => {
      if (this.#socket === socket) this.#abandon(new Error('the connection broke'));
    });
    return new Promise((resolve, reject) => {
      socket.once('connect', resolve).on('error', reject);
    });
  }

  /** Connects first where the connection was closed meanwhile, or will be. @throws Error where it breaks or nothing comes in time */
  async ask(request: Buffer): Promise<Answer> {
    if (this.#openedAtMs !== undefined && performance.now() - this.#openedAtMs > UNUSED_MS) this.close();
    if (!this.#socket) await this.open();
    this.#openedAtMs = undefined;
    const outcome = await new Promise<Answer | Error>((resolve) => {
      const tooLate = setTimeout(() => {
        this.#abandon(new Error(`no answer within ${PATIENCE_MS} ms`));
      }, PATIENCE_MS);
      this.#settle = (settled) => {
        clearTimeout(tooLate);
        resolve(settled);
      };
      this.#socket?.write(request);
    });
    if (outcome instanceof Error) throw outcome;
    return outcome;
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
  }

  #abandon(reason: Error): void {
    this.close();
    this.#end(reason);
  }

  #end(outcome: Answer | Error): void {
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.(outcome);
  }
}
