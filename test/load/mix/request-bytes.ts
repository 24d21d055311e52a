export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly apiKey: string;
  /** JSON. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The request as it goes over a connection that is kept. */
export function bytesOf({ method, path, apiKey, body, headers = {} }: HttpRequest): Buffer {
  const content = body === undefined ? undefined : Buffer.from(body);
  const fields = {
    host: '127.0.0.1',
    authorization: `Bearer ${apiKey}`,
    'user-agent': 'SEOForge load test',
    accept: 'application/json',
    ...headers,
    ...(content && { 'content-type': 'application/json', 'content-length': String(content.length) }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
  return content ? Buffer.concat([head, content]) : head;
}
