import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

import { signatureProblem, type SigningKey } from '../support/s3-signature';

/**
 * A small object store that speaks what Amazon S3 does of uploads in parts, ranges and lists, of one bucket addressed by path.
 * https://docs.aws.amazon.com/AmazonS3/latest/API
 */
export class S3MultipartServer {
  readonly objects = new Map<string, Buffer>();
  readonly uploads = new Map<string, Map<number, Buffer>>();
  /** How many objects one page of a list has. */
  pageLength = 1_000;
  /** Answers so many uploads of parts with a failure of the server. */
  failures = 0;

  private constructor(
    private readonly server: Server,
    private readonly key: SigningKey,
  ) {}

  static async start(key: SigningKey): Promise<S3MultipartServer> {
    const server = createServer();
    const store = new S3MultipartServer(server, key);
    server.on('request', (request, response) => {
      store.#handle(request, response).catch(() => response.destroy());
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return store;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '' } = request;
    const body = await buffer(request);
    const { pathname, searchParams } = new URL(request.url ?? '', this.url);
    const [, , ...parts] = decodeURIComponent(pathname).split('/');
    const name = parts.join('/');
    const uploadId = searchParams.get('uploadId');
    if (signatureProblem(request, body, this.key)) answer(response, 403, error('SignatureDoesNotMatch'));
    else if (method === 'GET' && searchParams.has('list-type')) answer(response, 200, this.#list(searchParams));
    else if (method === 'POST' && searchParams.has('uploads')) answer(response, 200, this.#begin());
    else if (method === 'PUT' && uploadId)
      this.#takePart(response, uploadId, Number(searchParams.get('partNumber')), body);
    else if (method === 'POST' && uploadId) answer(response, 200, this.#complete(name, uploadId));
    else if (method === 'DELETE') {
      if (uploadId) this.uploads.delete(uploadId);
      else this.objects.delete(name);
      answer(response, 204, '');
    } else this.#send(request, response, this.objects.get(name));
  }

  #list(query: URLSearchParams): string {
    const names = [...this.objects.keys()].filter((name) => name.startsWith(query.get('prefix') ?? '')).sort();
    const start = Number(query.get('continuation-token') ?? 0);
    const end = start + this.pageLength;
    const items = names
      .slice(start, end)
      .map((name) => `<Contents><Key>${name}</Key><Size>${this.objects.get(name)?.length ?? 0}</Size></Contents>`);
    const next = end < names.length ? `<NextContinuationToken>${end}</NextContinuationToken>` : '';
    return `<ListBucketResult>${items.join('')}${next}</ListBucketResult>`;
  }

  #begin(): string {
    const id = `upload-${this.uploads.size + 1}`;
    this.uploads.set(id, new Map());
    return `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`;
  }

  #takePart(response: ServerResponse, uploadId: string, number: number, bytes: Buffer): void {
    if (this.failures-- > 0) {
      answer(response, 500, error('InternalError'));
      return;
    }
    this.uploads.get(uploadId)?.set(number, bytes);
    response.setHeader('ETag', tagOf(bytes));
    answer(response, 200, '');
  }

  #complete(name: string, uploadId: string): string {
    const parts = [...(this.uploads.get(uploadId) ?? [])].sort(([one], [other]) => one - other);
    this.objects.set(name, Buffer.concat(parts.map(([, bytes]) => bytes)));
    this.uploads.delete(uploadId);
    return `<CompleteMultipartUploadResult><Key>${name}</Key></CompleteMultipartUploadResult>`;
  }

  #send({ method, headers }: IncomingMessage, response: ServerResponse, bytes: Buffer | undefined): void {
    if (!bytes) {
      answer(response, 404, error('NoSuchKey'));
      return;
    }
    response.setHeader('ETag', tagOf(bytes));
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    if (method === 'HEAD') response.writeHead(200, { 'Content-Length': bytes.length }).end();
    else if (headers['if-match'] !== tagOf(bytes)) answer(response, 412, error('PreconditionFailed'));
    else response.writeHead(206).end(bytes.subarray(Number(start), Number(end) + 1));
  }
}

function tagOf(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}

function error(code: string): string {
  return `<Error><Code>${code}</Code><Message>${code}</Message></Error>`;
}

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'Content-Type': 'application/xml' }).end(body);
}
