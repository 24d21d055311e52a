import { SimulatedLanguageModel } from '@seoforge/ai-providers';

import { withServices } from '../../apps/cli/src/cli.module';
import { createSite } from '../../apps/cli/src/commands/create-site.command';
import { eventually } from '../support/eventually';
import { freePort } from '../support/launched-service';
import { OtlpServer, type ReceivedSpan } from '../support/otlp-server';
import { describeWithRedis } from '../support/redis';
import { StartedProgram } from '../support/started-program';
import { testConfiguration } from '../support/test-configuration';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import type { Behaviour, RecordedRequest } from '../support/upstreams/behaviour';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

const CANARY = 'canary7c1e';
const COLLECTOR_KEY = 'key-of-the-collector';
const STRANGERS_TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const STRANGERS_PARENT = `00-${STRANGERS_TRACE}-00f067aa0ba902b7-01`;

const writer = new SimulatedLanguageModel();

async function writeAsAsked({ body }: RecordedRequest<ChatRequestBody>): Promise<Behaviour> {
  const messages = body.messages.map(({ role, content }) => ({ role: role as 'user', text: content }));
  const { text } = await writer.generate({ messages, maxOutputTokens: 10_000 });
  return { kind: 'answer', text, usage: { promptTokens: 100, cachedTokens: 40, completionTokens: 20 } };
}

describeWithRedis('the trace of an order', (redisUrl) => {
  let collector: OtlpServer;
  let upstream: Upstream<ChatRequestBody>;
  let database: TestDatabase;
  let programs: readonly StartedProgram[];
  let apiKey: string;
  let articleId: string;
  let refusal: { traceId?: string; requestId?: string };
  let order: ReceivedSpan;

  beforeAll(async () => {
    [collector, upstream, database] = await Promise.all([
      OtlpServer.start(),
      Upstream.start(OPENAI_WIRE),
      createTestDatabase(),
    ]);
    upstream.respondWith(writeAsAsked);
    upstream.enqueue({ kind: 'status', status: 503, error: { message: CANARY }, headers: { 'retry-after-ms': '1' } });
    const port = await freePort();
    const configuration = testConfiguration({ DATABASE_URL: database.url });
    ({ apiKey } = await withServices(configuration, (find) => createSite(find, 'Example site')));
    const variables = {
      DATABASE_URL: database.url,
      REDIS_URL: redisUrl,
      PORT: String(port),
      MANAGEMENT_PORT: String(await freePort()),
      WORKER_MANAGEMENT_PORT: String(await freePort()),
      OPENAI_BASE_URL: upstream.baseUrl,
      OPENAI_API_KEY: `sk-${CANARY}`,
      AI_MODEL: 'openai/gpt-5.4-mini',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_HEADERS: `api-key=${COLLECTOR_KEY}`,
    };
    programs = await Promise.all([StartedProgram.start('api', variables), StartedProgram.start('worker', variables)]);

    const request = async (path: string, json?: object): Promise<Response> =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        method: json === undefined ? 'GET' : 'POST',
        headers: {
          authorization: `Bearer ${apiKey}`,
          traceparent: STRANGERS_PARENT,
          tracestate: `vendor=${CANARY}`,
          'user-agent': CANARY,
          'x-request-id': 'request-of-the-test',
          ...(json && { 'content-type': 'application/json' }),
        },
        body: JSON.stringify(json),
      });
    const refused = await request(`/api/v1/articles?email=${CANARY}@example.com`, { keyphrase: '' });
    refusal = (await refused.json()) as typeof refusal;
    const ordered = await request('/api/v1/articles', { keyphrase: `green tea ${CANARY}`, length: 'short' });
    ({ id: articleId } = (await ordered.json()) as { id: string });
    const isOver = async (): Promise<boolean> => {
      const { status } = (await (await request(`/api/v1/articles/${articleId}`)).json()) as { status: string };
      return status === 'succeeded' || status === 'failed';
    };
    await eventually('the article', isOver);
    await Promise.all(programs.map((program) => program.stop()));
    order = collector.spans.find(
      ({ name, attributes }) => name === 'POST /api/v1/articles' && attributes['http.response.status_code'] !== 400,
    )!;
  });
  afterAll(async () => {
    await Promise.all(programs.map((program) => program.stop()));
    await Promise.all([collector.stop(), upstream.stop(), database.drop()]);
  });

  const within = (service: string): readonly ReceivedSpan[] =>
    collector.spans.filter((span) => span.traceId === order.traceId && span.service === service);
  const parentOf = ({ parentId }: ReceivedSpan): ReceivedSpan | undefined =>
    collector.spans.find(({ spanId }) => spanId === parentId);

  it('begins with the request, named after its route', () => {
    expect(order).toMatchObject({
      service: 'seoforge-api',
      kind: 'server',
      parentId: '',
      attributes: { 'http.route': '/api/v1/articles', 'http.request.method': 'POST', 'http.response.status_code': 202 },
    });
  });

  it('is no part of a stranger’s trace, and shows it as a link', () => {
    expect(order.links).toEqual([STRANGERS_TRACE]);
    expect(collector.spans.filter(({ traceId }) => traceId === STRANGERS_TRACE)).toEqual([]);
  });

  it('holds the statements and the commands of the API, without values', () => {
    const spans = within('seoforge-api');
    const insert = spans.find(({ attributes }) =>
      String(attributes['db.query.text']).startsWith('INSERT INTO "articles"'),
    );
    expect(insert).toMatchObject({ kind: 'client', attributes: { 'db.system.name': 'postgresql' } });
    expect(spans.map(({ attributes }) => attributes['db.system.name'])).toContain('redis');
  });

  it('goes on in the worker, through the queue', () => {
    const sent = within('seoforge-api').find(({ name }) => name === 'send write-article');
    const run = within('seoforge-worker').find(({ name }) => name === 'process write-article');
    expect(sent?.kind).toBe('producer');
    expect(run).toMatchObject({
      kind: 'consumer',
      parentId: sent?.spanId,
      attributes: { 'messaging.destination.name': 'write-article', 'pgboss.job.retry_count': 0 },
    });
  });

  it('tells of each request to a model what the conventions ask for, and of the connection below it', () => {
    const spans = within('seoforge-worker');
    const all = spans.filter(({ name }) => name === 'chat gpt-5.4-mini');
    expect(all.length).toBe(upstream.requests.length);
    const [failed] = all.filter(({ isError }) => isError);
    expect(failed?.attributes['error.type']).toMatch(/^provider\./);
    const asked = all.filter((span) => span !== failed);
    expect(asked[0]).toMatchObject({
      kind: 'client',
      isError: false,
      attributes: {
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': 'openai',
        'gen_ai.request.model': 'gpt-5.4-mini',
        'gen_ai.response.finish_reasons': ['stop'],
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 20,
        'gen_ai.usage.cache_read.input_tokens': 40,
      },
    });
    expect(parentOf(asked[0]!)).toMatchObject({
      kind: 'internal',
      attributes: { 'seoforge.ai.purpose': expect.any(String) },
    });
    const connections = spans.filter(({ parentId }) => parentId === asked[0]!.spanId);
    expect(connections).toMatchObject([
      { kind: 'client', name: 'POST', attributes: { 'server.address': '127.0.0.1' } },
    ]);
  });

  it('is told to no vendor', () => {
    expect(upstream.requests.length).toBeGreaterThan(3);
    expect(upstream.requests.filter(({ headers }) => headers['traceparent'] !== undefined)).toEqual([]);
  });

  it('stands in every line that is logged about it, and in problem documents', () => {
    const [api, worker] = programs;
    const trace = refusal.traceId;
    expect(collector.named('POST /api/v1/articles').map(({ traceId }) => traceId)).toContain(trace);
    const ofRequest = api!.lines.filter(({ msg }) => String(msg).startsWith('POST /api/v1/articles 400'));
    expect(ofRequest).toMatchObject([{ traceId: trace, requestId: 'request-of-the-test' }]);
    expect(worker!.lines.filter(({ traceId }) => traceId === undefined || traceId === order.traceId)).toEqual(
      worker!.lines,
    );
  });

  it('holds nothing that was sent, asked or written, and no id', () => {
    for (const text of [CANARY, apiKey, articleId, 'green tea', 'request-of-the-test', '?email'])
      expect(collector.text).not.toContain(text);
  });

  it('comes with the key of the collector', () => {
    expect(collector.headers.every((headers) => headers['api-key'] === COLLECTOR_KEY)).toBe(true);
    expect(programs.map(({ output }) => output).join('')).not.toContain(COLLECTOR_KEY);
  });
});
