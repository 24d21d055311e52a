import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { RunningService } from '../support/running-service';

/** A request as the service itself has seen it. */
export interface ServedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly status: number;
}

/** The whole product at an address that is known before it starts, with its own record of what it was asked. */
export class RecordedService {
  readonly requests: ServedRequest[] = [];

  private constructor(
    readonly product: RunningService,
    private readonly door: Server,
    private readonly mediaDirectory: string,
  ) {
    product.api.getHttpServer().on('request', (request: IncomingMessage, response: ServerResponse) => {
      response.once('close', () => {
        const { method = '', url = '', headers } = request;
        this.requests.push({ method, path: url, headers, status: response.statusCode });
      });
    });
  }

  static async start(variables: Readonly<Record<string, string>> = {}): Promise<RecordedService> {
    let port = 0;
    const door = createServer((client) => {
      const upstream = connect(port, '127.0.0.1');
      client.pipe(upstream).pipe(client);
      for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
    });
    await once(door.listen(0, '127.0.0.1'), 'listening');
    const mediaDirectory = await mkdtemp(path.join(tmpdir(), 'seoforge-media-'));
    try {
      const product = await RunningService.start({
        MEDIA_DIRECTORY: mediaDirectory,
        PUBLIC_BASE_URL: urlOf(door),
        ...variables,
      });
      port = Number(new URL(product.url).port);
      return new RecordedService(product, door, mediaDirectory);
    } catch (error) {
      door.close();
      await rm(mediaDirectory, { recursive: true });
      throw error;
    }
  }

  get url(): string {
    return urlOf(this.door);
  }

  get key(): string {
    return this.product.site.apiKey;
  }

  async stop(): Promise<void> {
    this.door.close();
    await this.product.stop();
    await rm(this.mediaDirectory, { recursive: true });
  }
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
