import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { renderGardenPage, type GardenPage } from './garden-page';

/** An answer that is no page of the garden. */
export interface RawAnswer {
  readonly status?: number;
  readonly type?: string;
  readonly text?: string;
  readonly location?: string;
}

/** What a server answers, by path; `%ORIGIN%` in a text is its own address. */
export interface GardenAnswers {
  readonly pages: Readonly<Record<string, GardenPage>>;
  readonly others: Readonly<Record<string, RawAnswer>>;
}

/** A small site on 127.0.0.1 for crawlers to visit. */
export class GardenSite {
  /** Paths in the order in which they were asked for. */
  readonly requests: string[] = [];

  private constructor(
    private readonly server: Server,
    private readonly answers: GardenAnswers,
  ) {}

  static async start(answers: GardenAnswers): Promise<GardenSite> {
    const server = createServer();
    const site = new GardenSite(server, answers);
    server.on('request', (request, response) => {
      const path = request.url ?? '/';
      site.requests.push(path);
      const { status, headers, text } = site.answerTo(path);
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  url(path = '/'): string {
    return `http://${this.host}${path}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answerTo(path: string): { status: number; headers: Record<string, string>; text: string } {
    const page = this.answers.pages[path];
    if (page !== undefined) {
      const html = renderGardenPage(page, this.url(path)).replaceAll('%ORIGIN%', this.url('').replace(/\/$/, ''));
      return {
        status: page.status ?? 200,
        headers: { 'Content-Type': 'text/html; charset=utf-8', ...page.headers },
        text: html,
      };
    }
    const { status = 200, type = 'text/plain', text = '', location } = this.answers.others[path] ?? { status: 404 };
    const headers = { 'Content-Type': type, ...(location === undefined ? {} : { Location: location }) };
    return { status, headers, text: text.replaceAll('%ORIGIN%', this.url('').replace(/\/$/, '')) };
  }
}
