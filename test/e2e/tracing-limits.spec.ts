import { freePort } from '../support/launched-service';
import { OtlpServer } from '../support/otlp-server';
import { StartedProgram } from '../support/started-program';
import { createTestDatabase } from '../support/test-database';

/** Loads both programs as they load themselves, and names the parts of OpenTelemetry and of error tracking that came along. */
const LOADED_PARTS = `
  const { loadConfiguration } = require('./dist/libs/config');
  const { observeProgram } = require('./dist/libs/observability');
  observeProgram(loadConfiguration(), 'api').then(() => {
    require('./dist/apps/api/src/start-api.js');
    require('./dist/apps/worker/src/create-worker.js');
    const parts = Object.keys(require.cache).map((file) => /@opentelemetry\\/([a-z-]+)|(sentry)-tracker/.exec(file));
    process.stdout.write(JSON.stringify([...new Set(parts.filter(Boolean).map((part) => part[1] ?? part[2]))]), () => process.exit());
  });`;

const loadedParts = async (variables: Record<string, string>): Promise<readonly string[]> => {
  const { output } = await StartedProgram.run(LOADED_PARTS, {
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
    ...variables,
  });
  return JSON.parse(output) as string[];
};

describe('what tells of a program elsewhere', () => {
  it('is not even loaded where nothing is configured, but for the interface that pg-boss brings', async () => {
    expect((await loadedParts({})).filter((part) => part !== 'api')).toEqual([]);
    const parts = await loadedParts({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
      SENTRY_DSN: 'http://key@127.0.0.1:1/1',
    });
    expect(parts).toEqual(expect.arrayContaining(['sdk-trace', 'instrumentation-pg', 'sentry']));
  });

  it('holds up neither answers nor the end of a program when the collector hangs', async () => {
    const [collector, database] = await Promise.all([OtlpServer.start(false), createTestDatabase()]);
    const port = await freePort();
    const program = await StartedProgram.start('api', {
      DATABASE_URL: database.url,
      PORT: String(port),
      MANAGEMENT_PORT: String(await freePort()),
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    });
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => (await fetch(`http://127.0.0.1:${port}/api/v1/articles`)).status),
    );
    expect(new Set(answers)).toEqual(new Set([401]));
    await program.stop();
    expect(collector.named('GET /api/v1/articles')).toHaveLength(20);
    await Promise.all([collector.stop(), database.drop()]);
  });
});
