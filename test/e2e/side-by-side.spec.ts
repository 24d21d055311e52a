import { Client } from 'pg';

import type { HealthDto } from '../../apps/api/src/health/health.dto';
import { createApi } from '../../apps/api/src/create-api';
import { RunningService } from '../support/running-service';
import { testConfiguration } from '../support/test-configuration';

/** What the next release adds, and this one does not know. */
const EXPANSION = `
  ALTER TABLE articles ADD COLUMN of_the_next_release jsonb NOT NULL DEFAULT '{}';
  ALTER TABLE sites ADD COLUMN of_the_next_release text;
  CREATE TABLE of_the_next_release (id uuid PRIMARY KEY);
  INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'OfTheNextRelease9999999999999')`;

describe('this version beside the next one', () => {
  let service: RunningService;
  let begunBefore: Promise<unknown>;

  beforeAll(async () => {
    service = await RunningService.start();
    begunBefore = writeArticle();
    await expandDatabase();
  });
  afterAll(() => service.stop());

  async function expandDatabase(): Promise<void> {
    const client = new Client({ connectionString: service.database.url });
    await client.connect();
    try {
      await client.query(EXPANSION);
    } finally {
      await client.end();
    }
  }

  async function writeArticle(): Promise<unknown> {
    const json = { keyphrase: 'green tea', targetWords: 150 };
    const response = await service.request('/api/v1/articles', { json, headers: { Prefer: 'wait=60' } });
    return await response.json();
  }

  it('stays ready and goes on writing on a database that the next one has expanded', async () => {
    expect((await service.request('/health/ready')).status).toBe(200);
    expect(await begunBefore).toMatchObject({ status: 'succeeded' });
    expect(await writeArticle()).toMatchObject({ status: 'succeeded' });
    expect((await service.request('/api/v1/auth/verify')).status).toBe(200);
  });

  it('starts and gets ready there, as it must when a deploy is taken back', async () => {
    const restarted = await createApi(testConfiguration({ DATABASE_URL: service.database.url }));
    try {
      await restarted.listen(0, '127.0.0.1');
      const response = await fetch(new URL('/health/ready', await restarted.getUrl()));
      expect((await response.json()) as HealthDto).toMatchObject({ status: 'ok', checks: { database: 'ok' } });
    } finally {
      await restarted.close();
    }
  });
});
