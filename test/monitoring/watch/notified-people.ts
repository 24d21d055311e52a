import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

interface Notification {
  readonly status: 'firing' | 'resolved';
  readonly alerts: readonly { readonly status: string; readonly labels: Readonly<Record<string, string>> }[];
}

/** Stands in the place of the pager and of the chat: remembers who was told of which alerts. */
export class NotifiedPeople {
  readonly #told = new Map<string, Set<string>>();

  private constructor(private readonly server: Server) {}

  static async listen(): Promise<NotifiedPeople> {
    const server = createServer();
    const people = new NotifiedPeople(server);
    server.on('request', (request, response) => {
      void json(request).then((body) => {
        people.#note((request.url ?? '').slice(1), body as Notification);
        response.end();
      });
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return people;
  }

  /** `receivers` of a configuration of Alertmanager that are all here. */
  receivers(names: readonly string[]): string {
    const { port } = this.server.address() as AddressInfo;
    const lines = names.map(
      (name) => `  - { name: ${name}, webhook_configs: [{ url: 'http://127.0.0.1:${port}/${name}' }] }\n`,
    );
    return `receivers:\n${lines.join('')}`;
  }

  /** `name severity` of alerts, sorted. */
  toldTo(receiver: string): readonly string[] {
    return [...(this.#told.get(receiver) ?? [])].sort();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  #note(receiver: string, { alerts }: Notification): void {
    const told = this.#told.get(receiver) ?? new Set();
    for (const { status, labels } of alerts)
      if (status === 'firing') told.add(`${labels['alertname'] ?? ''} ${labels['severity'] ?? ''}`);
    this.#told.set(receiver, told);
  }
}
