import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

import { signatureProblem, type SigningKey } from './s3-signature';

/** What to do to a request in place of serving it. */
export type S3Fault = 'internal error' | 'slow' | 'slow body' | 'cut body' | 'short body' | 'forbidden';

interface StoredObject {
  readonly bytes: Buffer;
  readonly contentType: string;
  readonly cacheControl: string;
}

/**
 * A small object store that speaks the wire format of Amazon S3 for PUT, GET, HEAD and DELETE of objects, addressed by path, and
 * refuses what is not signed as Signature Version 4 demands. https://docs.aws.amazon.com/AmazonS3/latest/API
 */
export class S3Server {
  readonly objects = new Map<string, StoredObject>();
  /** Method and path, in the order of arrival, refused ones included. */
  readonly requests: string[] = [];
  #fault: S3Fault | undefined;
  #faultsLeft = 0;

  private constructor(
    private readonly server: Server,
    private readonly bucket: string,
    private readonly key: SigningKey,
  ) {}

  static async start(bucket: string, key: SigningKey): Promise<S3Server> {
    const server = createServer();
    const store = new S3Server(server, bucket, key);
    server.on('request', (request, response) => {
      store.#handle(request, response).catch(() => response.destroy());
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return store;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  fail(fault: S3Fault, times = Infinity): void {
    this.#fault = fault;
    this.#faultsLeft = times;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const body = await buffer(request);
    const { pathname } = new URL(url, this.url);
    this.requests.push(`${method} ${pathname}`);
    const fault = this.#faultsLeft-- > 0 ? this.#fault : undefined;
    if (fault === 'slow') return;
    if (fault === 'internal error') {
      refuse(response, 500, 'InternalError');
      return;
    }
    const problem = fault === 'forbidden' ? 'AccessDenied' : signatureProblem(request, body, this.key);
    if (problem !== undefined) {
      refuse(response, 403, problem);
      return;
    }
    const [, bucket, name, ...more] = decodeURIComponent(pathname).split('/');
    if (bucket !== this.bucket) {
      refuse(response, 404, 'NoSuchBucket');
      return;
    }
    if (!name || more.length > 0) {
      refuse(response, 400, 'InvalidRequest');
      return;
    }
    this.#serve(method, name, body, request, response, fault);
  }

  #serve(
    method: string,
    name: string,
    bytes: Buffer,
    { headers }: IncomingMessage,
    response: ServerResponse,
    fault: S3Fault | undefined,
  ): void {
    const object = this.objects.get(name);
    switch (method) {
      case 'PUT': {
        const { 'content-type': contentType = '', 'cache-control': cacheControl = '' } = headers;
        this.objects.set(name, { bytes, contentType, cacheControl });
        response.writeHead(200).end();
        return;
      }
      case 'DELETE':
        this.objects.delete(name);
        response.writeHead(204).end();
        return;
      case 'GET':
      case 'HEAD': {
        if (!object) {
          refuse(response, 404, 'NoSuchKey');
          return;
        }
        const sent = fault === 'short body' ? object.bytes.subarray(0, -1) : object.bytes;
        response.writeHead(200, { 'Content-Type': object.contentType, 'Content-Length': sent.length });
        if (fault === 'slow body') response.write(sent.subarray(0, 1));
        else if (fault === 'cut body') response.write(sent.subarray(0, 1), () => response.destroy());
        else response.end(method === 'GET' ? sent : undefined);
        return;
      }
      default:
        refuse(response, 405, 'MethodNotAllowed');
    }
  }
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response
    .writeHead(status, { 'Content-Type': 'application/xml' })
    .end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
