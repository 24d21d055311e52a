import { Client } from 'pg';

import { withServices } from '../../apps/cli/src/cli.module';
import { createSite } from '../../apps/cli/src/commands/create-site.command';
import { eventually } from '../support/eventually';
import { freePort } from '../support/launched-service';
import { SentryServer, type ReceivedReport } from '../support/sentry-server';
import { StartedProgram } from '../support/started-program';
import { testConfiguration } from '../support/test-configuration';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const CANARY = 'canary-e03d';
const KEY = '0123456789abcdef';

describe('errors that nobody foresaw', () => {
  let sentry: SentryServer;
  let database: TestDatabase;
  let programs: readonly StartedProgram[];
  let apiKey: string;
  let metrics: string;
  let answer: Response;

  beforeAll(async () => {
    [sentry, database] = await Promise.all([SentryServer.start(), createTestDatabase()]);
    const configuration = testConfiguration({ DATABASE_URL: database.url });
    ({ apiKey } = await withServices(configuration, (find) => createSite(find, 'Example site')));
    const [port, managementPort, workerPort] = await Promise.all([freePort(), freePort(), freePort()]);
    const variables = {
      DATABASE_URL: database.url,
      PORT: String(port),
      MANAGEMENT_PORT: String(managementPort),
      WORKER_MANAGEMENT_PORT: String(workerPort),
      SENTRY_DSN: sentry.dsn(KEY, 7),
      SENTRY_ENVIRONMENT: 'staging',
    };
    programs = await Promise.all([StartedProgram.start('api', variables), StartedProgram.start('worker', variables)]);
    const order = (): Promise<Response> =>
      fetch(`http://127.0.0.1:${port}/api/v1/articles?note=${CANARY}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${apiKey}`,
          'content-type': 'application/json',
          'x-request-id': 'request-of-the-test',
          'user-agent': CANARY,
        },
        body: JSON.stringify({ keyphrase: CANARY, audience: `${CANARY}@example.com` }),
      });

    await breakTable('article_checkpoints');
    await order();
    await eventually('the report of the worker', () => from('job').length > 0);
    await breakTable('articles');
    answer = await order();
    await eventually('the report of the API', () => from('http').length > 0);
    metrics = await (await fetch(`http://127.0.0.1:${managementPort}/metrics`)).text();
    await Promise.all(programs.map((program) => program.stop()));
  });
  afterAll(async () => {
    await Promise.all(programs.map((program) => program.stop()));
    await Promise.all([sentry.stop(), database.drop()]);
  });

  const from = (source: string): readonly ReceivedReport[] =>
    sentry.reports.filter(({ event }) => event.tags['source'] === source);

  /** As a migration would that somebody forgot. */
  async function breakTable(name: string): Promise<void> {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(`ALTER TABLE ${name} RENAME TO forgotten_${name}`);
    await client.end();
  }

  it('of a request are reported with its route and id, and the build', () => {
    expect(answer.status).toBe(500);
    expect(from('http')).toMatchObject([
      {
        path: '/api/7/envelope/',
        event: {
          release: expect.stringMatching(/^seoforge@\d/),
          environment: 'staging',
          transaction: 'POST /api/v1/articles',
          tags: { program: 'api', code: '42P01', request_id: 'request-of-the-test' },
        },
      },
    ]);
    const { event, headers } = from('http')[0]!;
    expect(headers['x-sentry-auth']).toContain(`sentry_key=${KEY}`);
    expect(event.exception.values.map(({ type }) => type)).toContain('QueryFailedError');
    expect(JSON.stringify(event.exception)).toContain('"in_app":true');
  });

  it('of a job are reported with its kind', () => {
    expect(from('job')[0]?.event).toMatchObject({
      transaction: 'write-article',
      tags: { program: 'worker', code: '42P01' },
    });
  });

  it('are reported without anything that was sent', () => {
    for (const text of [CANARY, apiKey, 'keyphrase', 'INSERT']) expect(sentry.text).not.toContain(text);
  });

  it('are counted', () => {
    expect(metrics).toMatch(/^unexpected_errors_total\{source="http",type="QueryFailedError"\} 1$/m);
  });
});

describe('an error that nobody caught', () => {
  it('is reported before it ends the program as ever', async () => {
    const sentry = await SentryServer.start();
    const thrower = await StartedProgram.run(
      `const { observeProgram } = require('./dist/libs/observability');
       const { loadConfiguration } = require('./dist/libs/config');
       observeProgram(loadConfiguration(), 'worker').then(() => { Promise.reject(new RangeError('${CANARY}')); });`,
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing', SENTRY_DSN: sentry.dsn(KEY, 7) },
    );
    expect(thrower.exitCode).toBe(1);
    expect(thrower.output).toContain(`RangeError: ${CANARY}`);
    expect(sentry.reports).toMatchObject([
      { event: { tags: { source: 'process' }, exception: { values: [{ type: 'RangeError' }] } } },
    ]);
    expect(sentry.text).not.toContain(CANARY);
    await sentry.stop();
  });
});
