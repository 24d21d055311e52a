import type { IncomingMessage } from 'node:http';

import type { Options } from 'pino-http';

/** The longest path of ours has about 150. */
const LOGGED_PATH_CHARACTERS = 500;
const QUIET_PATHS = ['/health', '/api/v1/health'];

/** What is logged of each request: method, path without query, status and time; health probes are left out. */
export const HTTP_LOG: Options<IncomingMessage & { id?: unknown; originalUrl?: string }> = {
  genReqId: (request) => request.id,
  quietReqLogger: true,
  customAttributeKeys: { reqId: 'requestId' },
  autoLogging: { ignore: (request) => QUIET_PATHS.some((path) => pathOf(request).startsWith(path)) },
  customLogLevel: (_request, response, error) => ((error ?? response.statusCode >= 500) ? 'error' : 'info'),
  customSuccessMessage: (request, response) => `${request.method} ${pathOf(request)} ${response.statusCode}`,
  serializers: {
    req: (request: { method: string; url: string; remoteAddress: string }) => ({
      method: request.method,
      path: request.url.split('?', 1)[0]?.slice(0, LOGGED_PATH_CHARACTERS),
      remoteAddress: request.remoteAddress,
    }),
    res: (response: { statusCode: number }) => ({ statusCode: response.statusCode }),
  },
};

function pathOf(request: { originalUrl?: string; url?: string }): string {
  return (request.originalUrl ?? request.url ?? '').split('?', 1)[0]?.slice(0, LOGGED_PATH_CHARACTERS) ?? '';
}
