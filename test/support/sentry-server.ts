import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What came to a project. */
export interface ReceivedReport {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly event: {
    readonly release: string;
    readonly environment: string;
    readonly transaction?: string;
    readonly tags: Readonly<Record<string, string>>;
    readonly exception: { readonly values: readonly { readonly type: string; readonly stacktrace?: object }[] };
  };
}

/** A server on this machine that takes reports as Sentry's does, by the published protocol of envelopes. */
export class SentryServer {
  readonly reports: ReceivedReport[] = [];
  /** Everything that came, for searching. */
  text = '';
  private readonly server = createServer((request, response) => {
    void text(request).then((envelope) => {
      this.text += `${JSON.stringify(request.headers)}${envelope}`;
      const [, item = '', event = ''] = envelope.split('\n');
      if ((JSON.parse(item) as { type: string; length: number }).length !== Buffer.byteLength(event))
        throw new Error('The item is not as long as it says.');
      this.reports.push({ path: request.url ?? '', headers: request.headers, event: JSON.parse(event) as never });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });

  static async start(): Promise<SentryServer> {
    const sentry = new SentryServer();
    await once(sentry.server.listen(0, '127.0.0.1'), 'listening');
    return sentry;
  }

  dsn(key: string, project: number): string {
    return `http://${key}@127.0.0.1:${(this.server.address() as AddressInfo).port}/${project}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
