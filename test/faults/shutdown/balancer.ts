import { once } from 'node:events';
import { Agent, createServer, request as requestOf, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

const PROBE_EVERY_MS = 200;
/** Being slow for a moment on a busy machine is no reason to get nothing more. */
const PROBE_TIMEOUT_MS = 3_000;
const FAILURES_UNTIL_UNREADY = 2;

interface Instance {
  readonly url: string;
  readonly agent: Agent;
  /** Probes in a row that it did not answer as ready. */
  failures: number;
}

const isReady = ({ failures }: Instance): boolean => failures < FAILURES_UNTIL_UNREADY;

/** Gives requests in turn to the instances that say they are ready, over connections that it keeps. It tries nothing twice. */
export class Balancer {
  /** Why it could not pass on what it could not pass on. */
  readonly complaints: string[] = [];
  readonly #stopped = new AbortController();
  readonly #server = createServer((request, response) => {
    this.#pass(request, response);
  });
  readonly #instances: readonly Instance[];
  #turn = 0;

  private constructor(urls: readonly string[]) {
    this.#instances = urls.map((url) => ({ url, agent: new Agent({ keepAlive: true }), failures: Infinity }));
  }

  static async start(urls: readonly string[]): Promise<Balancer> {
    const balancer = new Balancer(urls);
    balancer.#server.listen(0, '127.0.0.1');
    await once(balancer.#server, 'listening');
    await Promise.all(balancer.#instances.map((instance) => balancer.#probe(instance)));
    for (const instance of balancer.#instances) void balancer.#keepProbing(instance);
    return balancer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Resolves when every instance is given requests. */
  async untilAllReady(): Promise<void> {
    while (!this.#instances.every(isReady)) await sleep(PROBE_EVERY_MS);
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    for (const { agent } of this.#instances) agent.destroy();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #keepProbing(instance: Instance): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      await sleep(PROBE_EVERY_MS);
      await this.#probe(instance);
    }
  }

  async #probe(instance: Instance): Promise<void> {
    const signal = AbortSignal.timeout(PROBE_TIMEOUT_MS);
    const probed = await fetch(`${instance.url}/health/ready`, { signal }).catch(() => undefined);
    await probed?.body?.cancel();
    instance.failures = probed?.ok === true ? 0 : instance.failures + 1;
  }

  #pass(request: IncomingMessage, response: ServerResponse): void {
    const ready = this.#instances.filter(isReady);
    this.#turn += 1;
    const instance = ready[this.#turn % ready.length];
    if (!instance) {
      this.#fail(response, 'no instance is ready');
      return;
    }
    const { method, headers, url } = request;
    const passed = requestOf(new URL(url ?? '/', instance.url), { method, headers, agent: instance.agent });
    passed.on('response', (answer) => {
      // What holds for the connection to the instance does not hold for the caller's.
      const fields = { ...answer.headers };
      delete fields.connection;
      response.writeHead(answer.statusCode ?? 502, fields);
      pipeline(answer, response, (error) => {
        if (error && !response.destroyed) this.#fail(response, `${instance.url}: ${error.message}`);
      });
    });
    passed.on('error', (error) => {
      this.#fail(response, `${instance.url}: ${error.message}`);
    });
    response.on('close', () => passed.destroy());
    request.pipe(passed);
  }

  #fail(response: ServerResponse, complaint: string): void {
    // A caller that has left needs no answer.
    if (response.destroyed) return;
    this.complaints.push(complaint);
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end(complaint);
  }
}
