import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Client } from 'pg';

import { eventually } from '../support/eventually';
import { ownerToken } from '../support/owner-token';
import { RunningService } from '../support/running-service';
import { OPENAI_WIRE } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

const OWN_KEY = 'sk-canary-of-the-site-4711';

describe('keys that sites bring along, where a service logs all it can', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'log-'));
  const log = path.join(directory, 'log.jsonl');

  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  it('are nowhere in clear: not in the database, not in the log', async () => {
    // The logger asks which file the output is, and writes to that.
    const output = { fd: openSync(log, 'w') } as unknown as typeof process.stdout;
    jest.spyOn(process, 'stdout', 'get').mockReturnValue(output);
    const upstream = await Upstream.start(OPENAI_WIRE);
    const service = await RunningService.startWithoutWorker({
      OPENAI_API_KEY: 'sk-of-the-installation-0123',
      OPENAI_BASE_URL: upstream.baseUrl,
      LOG_LEVEL: 'trace',
    });
    try {
      const token = await ownerToken(service);
      const put = (json: unknown): Promise<Response> =>
        service.request(`/api/v1/sites/${service.site.siteId}/provider-keys/openai`, {
          method: 'PUT',
          json,
          apiKey: token,
        });
      const ask = (content: string): Promise<Response> =>
        service.request('/openai/v1/chat/completions', {
          json: { model: 'openai/gpt-5.4-mini', messages: [{ role: 'user', content }] },
        });
      upstream.enqueue({ kind: 'answer', text: 'Tea.', usage: null }, { kind: 'status', status: 401 });
      expect((await put({ apiKey: OWN_KEY })).status).toBe(204);
      expect((await ask('Which tea?')).status).toBe(200);
      expect((await ask('Which pot?')).status).toBe(502);
      expect((await put({ apiKey: [OWN_KEY] })).status).toBe(400);
      expect(await rowsOf(service, 'sealed_secrets')).toContain('"name":"openai"');
      for (const table of ['sealed_secrets', 'audit_events', 'model_calls']) {
        expect(await rowsOf(service, table)).not.toContain('canary');
      }
    } finally {
      await service.stop();
      await upstream.stop();
    }
    const shown = ['ai.key_rejected', '/provider-keys/openai 204', '/provider-keys/openai 400'];
    await eventually('the log of it all', () => shown.every((text) => readFileSync(log, 'utf8').includes(text)));
    expect(readFileSync(log, 'utf8')).not.toContain('canary');
  });
});

async function rowsOf({ database }: RunningService, table: string): Promise<string> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(`SELECT * FROM ${table} ORDER BY id`);
  await client.end();
  return JSON.stringify(rows);
}
