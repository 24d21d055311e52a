import type { ServerResponse } from 'node:http';
import { setImmediate, setTimeout } from 'node:timers/promises';

/** One request's answer as it is written, down to the single byte and the broken connection. */
export class Exchange {
  /** Settles when the exchange is over: true where the client left before the whole answer was written. */
  readonly closedByClient: Promise<boolean>;
  private severed = false;

  constructor(private readonly response: ServerResponse) {
    this.closedByClient = new Promise((resolve) => {
      response.once('close', () => {
        resolve(!response.writableFinished && !this.severed);
      });
    });
  }

  json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
    this.body(status, 'application/json', JSON.stringify(body), headers);
  }

  body(status: number, contentType: string, body: string, headers: Readonly<Record<string, string>> = {}): void {
    this.response.writeHead(status, { 'content-type': contentType, ...headers }).end(body);
  }

  /** Announces a whole JSON body, which `write` then delivers as far as it goes. */
  startJson(lengthBytes: number): void {
    this.response.writeHead(200, { 'content-type': 'application/json', 'content-length': lengthBytes });
  }

  startEventStream(): void {
    this.response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
    this.response.socket?.setNoDelay(true);
    this.response.flushHeaders();
  }

  async write(content: string | Buffer, byteByByte = false): Promise<void> {
    const bytes = Buffer.from(content);
    const packets = byteByByte ? Array.from(bytes, (byte) => Buffer.of(byte)) : [bytes];
    for (const packet of packets) {
      this.response.write(packet);
      await setImmediate();
    }
  }

  /** Says nothing for so long, or until the client has left. */
  async pause(forMs: number): Promise<void> {
    await Promise.race([setTimeout(forMs, undefined, { ref: false }), this.closedByClient]);
  }

  end(): void {
    this.response.end();
  }

  /** Closes the connection in the middle of the answer. */
  cut(): void {
    this.severed = true;
    this.response.socket?.destroy();
  }

  /** Answers with a TCP reset. */
  reset(): void {
    this.severed = true;
    this.response.socket?.resetAndDestroy();
  }
}
