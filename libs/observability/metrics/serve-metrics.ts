import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

import { register } from 'prom-client';

import { cannotListen } from '../cannot-listen';
import { measureProcess } from './process-metrics';

/** A scraper sends one small request after the other. */
const LIMITS = {
  maxHeaderSize: 8_192,
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};

/**
 * `/metrics` on a port of its own, for programs without HTTP. Keeps no program alive.
 * @param port 0 for any that is free
 * @param variable by which the port is set
 * @param read what is answered: of this process alone, unless the program has several
 * @throws AppError that says which variable to change when the port cannot be had
 */
export async function serveMetrics(
  host: string,
  port: number,
  variable: string,
  read: () => Promise<string> = () => register.metrics(),
): Promise<Server> {
  measureProcess();
  const server = createServer(LIMITS, (request, response) => {
    request.resume();
    const isScrape = request.url?.split('?', 1)[0] === '/metrics' && (request.method ?? 'GET') === 'GET';
    if (!isScrape) {
      response.writeHead(404).end();
      return;
    }
    read().then(
      (text) => response.writeHead(200, { 'Content-Type': register.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    throw cannotListen(error, host, port, variable);
  }
  return server.unref();
}
