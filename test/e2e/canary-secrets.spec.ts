import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { TOTP } from 'otpauth';

import { eventually } from '../support/eventually';
import { freePort } from '../support/launched-service';
import { bodyFor } from '../support/openapi-bodies';
import { CONTENT_CANARY, SECRET_CANARY, contentCanary, secretCanary, withCanaries } from '../support/openapi-canaries';
import { columnsWith } from '../support/openapi-canary-search';
import type { Operation } from '../support/openapi-operations';
import { ApiScene, type Account, type Headers, type PathParameters } from '../support/openapi-scene';
import { PROVIDER, SCENE_VARIABLES } from '../support/openapi-scene-variables';
import { RunningService } from '../support/running-service';

const PROGRAM = path.join(__dirname, '../../dist/apps/api/src/main.js');

/**
 * Where texts of a site are kept because they are the site's own: its orders, what became of them, answers that it may ask for again,
 * and the names that it gave to its requests for that, which open nothing.
 */
const COLUMNS_OF_CONTENT = [
  'public.article_checkpoints.content',
  'public.articles.brief',
  'public.articles.result',
  'public.chat_exchanges.question',
  'public.idempotency_keys.body',
  'public.idempotency_keys.key',
  'public.images.alt',
  'public.site_audits.start_url',
  'public.site_reports.checkpoint',
  'public.site_reports.result',
  'public.webhook_deliveries.body',
];

jest.setTimeout(180_000);

describe('secrets that callers send, and secrets that they are given', () => {
  let service: RunningService;
  let program: ChildProcess;
  let scene: ApiScene;
  let log = '';
  /** Answers that tell what they were told. */
  const echoes: string[] = [];
  /** Real ones, that the product has issued or accepted. */
  const secrets: string[] = [];
  let requests = 0;

  beforeAll(async () => {
    service = await RunningService.start(SCENE_VARIABLES);
    const port = await freePort();
    program = spawn(process.execPath, [PROGRAM], {
      env: {
        ...SCENE_VARIABLES,
        API_KEY_HASH_SECRET: 'a secret that only tests have, long enough',
        ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 'only tests have this').toString('base64')}`,
        DATABASE_URL: service.database.url,
        LOG_LEVEL: 'trace',
        LOG_FORMAT: 'json',
        PORT: String(port),
        MANAGEMENT_PORT: String(await freePort()),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [program.stdout, program.stderr])
      stream?.on('data', (chunk: Buffer) => {
        log += chunk.toString();
      });
    const url = `http://127.0.0.1:${port}`;
    await eventually(
      'the start of the API',
      async () => (await fetch(`${url}/health/live`).catch(() => undefined))?.ok ?? false,
    );
    scene = await ApiScene.of(Object.create(service, { url: { value: url } }) as RunningService);

    await useRealSecrets();
    for (const operation of scene.operations) await plantCanaries(operation);
    program.kill('SIGTERM');
    await once(program, 'exit');
  });
  afterAll(async () => {
    program.kill('SIGKILL');
    await service.stop();
  });

  async function useRealSecrets(): Promise<void> {
    const site = { id: scene.mainSiteId };
    const account = await scene.account('admin');
    const { accessToken, refreshToken } = await scene.act(
      'POST /api/v1/auth/refresh',
      {},
      { refreshToken: account.refreshToken },
    );
    const { secret } = await scene.act('POST /api/v1/auth/second-factor', {}, { password: account.password }, account);
    const code = new TOTP({ secret: String(secret) }).generate();
    const { recoveryCodes } = await scene.act('POST /api/v1/auth/second-factor/confirmation', {}, { code }, account);
    const { key } = await scene.act('POST /api/v1/sites/{id}/api-keys', site);
    const apiKey = secretCanary();
    await scene.act('PUT /api/v1/sites/{id}/provider-keys/{provider}', { ...site, provider: PROVIDER }, { apiKey });
    const login = { email: 'canary@example.com', password: `${secretCanary()} and more of it` };
    await scene.act('POST /api/v1/users', {}, { ...login, role: 'viewer' });
    await scene.act('POST /api/v1/auth/login', {}, login);
    secrets.push(
      ...[scene.owner, account].flatMap((one) => [one.password, one.accessToken, one.refreshToken]),
      ...[accessToken, refreshToken, secret, key, ...(recoveryCodes as string[])].map(String),
      service.site.apiKey,
    );
  }

  /** Sends canaries in every place where an operation takes, or may be sent, a secret or a text. */
  async function plantCanaries(operation: Operation): Promise<void> {
    const account = await scene.accountFor(operation);
    const parameters = await scene.freshParameters(operation, account);
    const owner = scene.headersOf(account);
    const key = { 'X-API-Key': service.site.apiKey };
    for (const credentials of wrongCredentials()) await send(operation, parameters, {}, credentials);
    for (const credentials of [owner, key]) {
      await send(operation, parameters, { json: await canaryBody(operation, account) }, credentials);
      for (const body of spoiltBodies()) await send(operation, parameters, { body }, credentials);
    }
    await send(operation, parameters, { json: await canaryBody(operation, account) }, {});
    const query = `?access_token=${secretCanary()}&apiKey=${secretCanary()}&password=${secretCanary()}`;
    await send(operation, parameters, { query }, owner);
  }

  async function canaryBody(operation: Operation, account: Account): Promise<unknown> {
    if (!operation.body) return undefined;
    return withCanaries(await bodyFor(operation, scene, account), operation.body.schema, scene.document);
  }

  async function send(
    { method, path: template }: Operation,
    parameters: PathParameters,
    { json, body, query = '' }: { json?: unknown; body?: string; query?: string },
    credentials: Headers,
  ): Promise<void> {
    requests += 1;
    const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
    const response = await scene.service.request(`${filled}${query}`, {
      method,
      ...(method === 'GET' ? {} : { json, body }),
      apiKey: null,
      headers: {
        'X-Forwarded-For': `10.1.${requests >> 8}.${requests & 255}`,
        ...(body === undefined || method === 'GET' ? {} : { 'Content-Type': 'application/json' }),
        Cookie: `session=${secretCanary()}`,
        'Proxy-Authorization': `Basic ${secretCanary()}`,
        'Idempotency-Key': contentCanary(),
        ...credentials,
      },
    });
    const answer = `${JSON.stringify([...response.headers])} ${await response.text()}`;
    const isTold = answer.includes(SECRET_CANARY) || (response.status >= 400 && answer.includes(CONTENT_CANARY));
    if (isTold) echoes.push(`${method} ${template} ${response.status}: ${answer}`);
  }

  it('were really sent, and written about', () => {
    expect(requests).toBeGreaterThan(scene.operations.length * 10);
    expect(log.split('\n').length).toBeGreaterThan(requests);
  });

  it('are told back by no answer', () => {
    expect(echoes).toEqual([]);
  });

  it('stand in no line of the log, and neither do texts', () => {
    const lines = log.split('\n');
    for (const text of [SECRET_CANARY, encoded(SECRET_CANARY), CONTENT_CANARY, ...secrets])
      expect(lines.filter((line) => line.includes(text)).slice(0, 5)).toEqual([]);
  });

  it('stand in no column of the database', async () => {
    expect(await columnsWith(service.database.url, [SECRET_CANARY, encoded(SECRET_CANARY), ...secrets])).toEqual([]);
  });

  it('leave texts where they belong', async () => {
    const columns = await columnsWith(service.database.url, [CONTENT_CANARY]);
    expect(columns).toContain('public.articles.brief');
    expect(columns.filter((column) => !COLUMNS_OF_CONTENT.includes(column))).toEqual([]);
  });
});

function wrongCredentials(): Headers[] {
  return [
    { Authorization: `Bearer ${secretCanary()}` },
    { Authorization: `Bearer sf_live_${secretCanary().padEnd(43, 'x').slice(0, 43)}` },
    { Authorization: `Bearer ${encoded('{"alg":"none"}')}.${encoded(secretCanary())}.${secretCanary()}` },
    { Authorization: `Basic ${Buffer.from(`${secretCanary()}:${secretCanary()}`).toString('base64')}` },
    { Authorization: secretCanary() },
    { 'X-API-Key': `sf_live_${secretCanary().padEnd(43, 'x').slice(0, 43)}` },
    { 'X-API-Key': secretCanary() },
  ];
}

/** Bodies that are refused before, and while, they are understood. */
function spoiltBodies(): string[] {
  return [
    `{"password":"${secretCanary()}","apiKey":"${secretCanary()}`,
    `{"password":${secretCanary()}}`,
    JSON.stringify({ password: [secretCanary()], apiKey: { key: secretCanary() }, prompt: { text: contentCanary() } }),
    JSON.stringify(secretCanary()),
  ];
}

/** The beginning of what base 64 makes of a text, whatever comes after the text. */
function encoded(text: string): string {
  return Buffer.from(text)
    .toString('base64url')
    .slice(0, Math.floor(text.length / 3) * 4);
}
