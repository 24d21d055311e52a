import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

import { fieldsOf, type ProtobufFields } from './protobuf';

const KINDS = ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'];

type Value = string | number | boolean | readonly Value[];

/** A span as it came over the wire. */
export interface ReceivedSpan {
  readonly service: string;
  readonly traceId: string;
  readonly spanId: string;
  /** Empty for the first span of a trace. */
  readonly parentId: string;
  readonly name: string;
  readonly kind: string;
  readonly attributes: Readonly<Record<string, Value>>;
  readonly isError: boolean;
  /** Ids of the traces that it is linked to. */
  readonly links: readonly string[];
}

/** A collector on this machine that reads OTLP over HTTP with protobuf, by the published schema and without OpenTelemetry's code. */
export class OtlpServer {
  readonly spans: ReceivedSpan[] = [];
  readonly headers: IncomingHttpHeaders[] = [];
  /** Everything that came, for searching. */
  text = '';
  private readonly server = createServer((request, response) => {
    void buffer(request).then((body) => {
      this.headers.push(request.headers);
      this.text += body.toString('latin1');
      this.spans.push(...spansIn(body));
      if (this.answers) response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    });
  });

  private constructor(private readonly answers: boolean) {}

  /** @param answers whether requests get an answer, or wait for one until they are given up */
  static async start(answers = true): Promise<OtlpServer> {
    const collector = new OtlpServer(answers);
    await once(collector.server.listen(0, '127.0.0.1'), 'listening');
    return collector;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  named(name: string | RegExp): readonly ReceivedSpan[] {
    return this.spans.filter((span) => (typeof name === 'string' ? span.name === name : name.test(span.name)));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

/** opentelemetry/proto/collector/trace/v1/trace_service.proto */
function spansIn(body: Uint8Array): ReceivedSpan[] {
  return fieldsOf(body)
    .messages(1)
    .flatMap((resourceSpans) => {
      const resource = resourceSpans.messages(1).flatMap((one) => one.messages(1));
      const service = String(attributesIn(resource)['service.name']);
      const spans = resourceSpans.messages(2).flatMap((scope) => scope.messages(2));
      return spans.map((span) => spanIn(span, service));
    });
}

/** opentelemetry/proto/trace/v1/trace.proto */
function spanIn(span: ProtobufFields, service: string): ReceivedSpan {
  return {
    service,
    traceId: span.hex(1),
    spanId: span.hex(2),
    parentId: span.hex(4),
    name: span.text(5),
    kind: KINDS[span.integer(6)] ?? '',
    attributes: attributesIn(span.messages(9)),
    isError: span.messages(15).some((status) => status.integer(3) === 2),
    links: span.messages(13).map((link) => link.hex(1)),
  };
}

function attributesIn(pairs: readonly ProtobufFields[]): Record<string, Value> {
  return Object.fromEntries(
    pairs.map((pair): [string, Value] => [pair.text(1), pair.messages(2).map((value) => valueIn(value))[0] ?? '']),
  );
}

function valueIn(value: ProtobufFields): Value {
  if (value.has(1)) return value.text(1);
  if (value.has(2)) return value.integer(2) === 1;
  if (value.has(5))
    return value
      .messages(5)
      .flatMap((list) => list.messages(1))
      .map((item) => valueIn(item));
  return value.integer(3);
}
