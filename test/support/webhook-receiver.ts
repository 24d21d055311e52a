import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What came to a receiver. */
export interface ReceivedMessage {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

type Answer = (response: ServerResponse, timesBefore: number) => void;

/** A receiver of webhooks on this machine, as a customer would write one: it knows no code of the product. */
export class WebhookReceiver {
  readonly messages: ReceivedMessage[] = [];

  private constructor(
    private readonly server: Server,
    readonly host: string,
  ) {}

  /** @param answers by path; where there is none, everything is taken with 204 */
  static async start(answers: Readonly<Record<string, Answer>>): Promise<WebhookReceiver> {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const receiver = new WebhookReceiver(server, `127.0.0.1:${port}`);
    server.on('request', (request, response) => {
      void text(request).then((body) => {
        const path = request.url ?? '';
        const timesBefore = receiver.at(path).length;
        receiver.messages.push({ path, headers: request.headers, body });
        const answer = answers[path] ?? ((taken) => taken.writeHead(204).end());
        answer(response, timesBefore);
      });
    });
    return receiver;
  }

  url(path: string): string {
    return `http://${this.host}${path}`;
  }

  at(path: string): readonly ReceivedMessage[] {
    return this.messages.filter((message) => message.path === path);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

/** Which of the secrets have signed the message; none where it is older, or younger, than five minutes. */
export function signersOf({ headers, body }: ReceivedMessage, secrets: readonly string[]): readonly string[] {
  const parts = String(headers['x-seoforge-signature']).split(',');
  const time = parts.find((part) => part.startsWith('t='))?.slice(2) ?? '';
  if (Math.abs(Date.now() / 1_000 - Number(time)) > 300) return [];
  return secrets.filter((secret) => {
    const expected = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
    return parts.includes(`v1=${expected}`);
  });
}
