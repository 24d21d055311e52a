import { statSync, writeFileSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import { LaunchFolder, type Launched } from '../support/launched-service';
import { childrenOf, processesWith } from '../support/processes';

interface ArticleAnswer {
  id: string;
  status: string;
  progress: { done: number; total: number };
  result?: { wordCount: number };
  receipt: { calls: { purpose: string }[] };
}

describe('npm start', () => {
  let folder: LaunchFolder;
  let launched: Launched | undefined;

  beforeAll(async () => {
    folder = await LaunchFolder.create();
  });

  afterEach(async () => {
    await launched?.interrupt();
    launched = undefined;
  });

  afterAll(() => {
    folder.remove();
  });

  const call = async (
    method: string,
    resource: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(`${folder.url}/api/v1/${resource}`, {
      method,
      headers: {
        Authorization: `Bearer ${folder.credentials().apiKey}`,
        'Content-Type': 'application/json',
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });

  const readArticle = async (id: string): Promise<ArticleAnswer> =>
    (await call('GET', `articles/${id}`)).json() as Promise<ArticleAnswer>;

  const workerOf = (launcher: Launched): number => {
    const children = childrenOf(launcher.process.pid ?? 0);
    const [worker] = processesWith('dist/apps/worker').filter((pid) => children.includes(pid));
    return worker ?? 0;
  };

  it('goes from an empty folder to a finished article by the request that it prints', async () => {
    launched = folder.launch();
    await launched.ready();
    const { apiKey } = folder.credentials();
    expect(statSync(folder.credentialsFile).mode & 0o777).toBe(0o600);
    expect(launched.output).toContain(`curl -sS ${folder.url}/api/v1/articles`);
    expect(launched.output).toContain(`Bearer ${apiKey}`);

    const answer = await call(
      'POST',
      'articles',
      { keyphrase: 'green tea', type: 'guide', targetWords: 600 },
      { Prefer: 'wait=60' },
    );
    expect(answer.status).toBe(200);
    const article = (await answer.json()) as ArticleAnswer;
    expect(article.status).toBe('succeeded');
    expect(article.result?.wordCount).toBeGreaterThan(540);
    expect(article.result?.wordCount).toBeLessThan(660);
  });

  it('stops everything at Ctrl-C, and keeps credentials and articles for the next start', async () => {
    launched = folder.launch();
    await launched.ready();
    const before = folder.credentials();
    expect(await launched.interrupt()).toBe(0);
    expect(processesWith(folder.directory)).toEqual([]);

    launched = folder.launch();
    await launched.ready();
    expect(folder.credentials()).toEqual(before);
    const list = (await (await call('GET', 'articles')).json()) as { items: unknown[] };
    expect(list.items).toHaveLength(1);
  });

  it('finishes an article whose worker is killed in the middle, without writing a finished piece again', async () => {
    launched = folder.launch({ SIMULATED_LATENCY_MS: '600', AI_CONCURRENCY: '1' });
    await launched.ready();
    const { id } = (await (
      await call('POST', 'articles', { keyphrase: 'black tea', targetWords: 600 })
    ).json()) as ArticleAnswer;
    while ((await readArticle(id)).progress.done < 2) await sleep(50);
    process.kill(workerOf(launched), 'SIGKILL');

    let article = await readArticle(id);
    while (article.status === 'queued' || article.status === 'running') {
      await sleep(250);
      article = await readArticle(id);
    }
    expect(article.status).toBe('succeeded');
    const purposes = article.receipt.calls
      .map(({ purpose }) => purpose)
      .filter((purpose) => purpose !== 'article.section');
    expect(purposes.sort()).toEqual([
      'article.conclusion',
      'article.introduction',
      'article.metadata',
      'article.outline',
    ]);
    expect(launched.output).toContain('The worker ended (SIGKILL); starting it again.');
  });

  it('starts again after everything was killed at once', async () => {
    launched = folder.launch();
    await launched.ready();
    const pids = [launched.process.pid ?? 0, ...childrenOf(launched.process.pid ?? 0), folder.postmasterPid];
    for (const pid of new Set(pids)) process.kill(pid, 'SIGKILL');
    await launched.exit;

    launched = folder.launch();
    await launched.ready();
    expect((await call('GET', 'auth/verify')).status).toBe(200);
  });

  it('leaves no program behind when the launcher alone is killed, and adopts its database at the next start', async () => {
    launched = folder.launch();
    await launched.ready();
    const programs = childrenOf(launched.process.pid ?? 0).filter((pid) => processesWith('dist/apps/').includes(pid));
    expect(programs).toHaveLength(2);
    launched.process.kill('SIGKILL');
    while (processesWith('dist/apps/').some((pid) => programs.includes(pid))) await sleep(50);

    launched = folder.launch();
    await launched.ready();
    expect((await call('GET', 'auth/verify')).status).toBe(200);
  });

  it('refuses to run twice in one folder', async () => {
    launched = folder.launch();
    await launched.ready();
    const other = await LaunchFolder.create();
    const second = folder.launch({ PORT: String(other.port), MANAGEMENT_PORT: String(other.managementPort) });
    other.remove();
    expect(await second.exit).toBe(1);
    expect(second.output).toContain('SEOForge is running in this folder already.');
    expect((await call('GET', 'auth/verify')).status).toBe(200);
  });
});

describe('npm start with something wrong', () => {
  let folder: LaunchFolder;

  beforeEach(async () => {
    folder = await LaunchFolder.create();
  });

  afterEach(() => {
    folder.remove();
  });

  it('names the variable to change when a port is in use, before anything is started', async () => {
    const squatter = createServer().listen(folder.port, '127.0.0.1');
    await once(squatter, 'listening');
    const launched = folder.launch();
    expect(await launched.exit).toBe(1);
    squatter.close();
    expect(launched.output).toContain(`Port ${folder.port} on 127.0.0.1 is in use.`);
    expect(launched.output).toContain('PORT=');
    expect(launched.output).not.toContain('PostgreSQL');
  });

  it('lists every problem of the configuration at once', async () => {
    writeFileSync(path.join(folder.directory, '.env'), 'DATABSE_URL=postgres://localhost/x\n');
    const unknown = folder.launch();
    expect(await unknown.exit).toBe(1);
    expect(unknown.output).toContain('DATABSE_URL: is no variable of this program');

    writeFileSync(path.join(folder.directory, '.env'), '');
    const malformed = folder.launch({
      DATABASE_POOL_SIZE: 'many',
      CORS_ALLOWED_ORIGINS: '*',
      AI_MODEL: 'openai/gpt-5.4',
    });
    expect(await malformed.exit).toBe(1);
    for (const name of ['DATABASE_POOL_SIZE', 'CORS_ALLOWED_ORIGINS', 'OPENAI_API_KEY'])
      expect(malformed.output).toContain(`${name}: `);
  });

  it('refuses production half configured, and says what is missing', async () => {
    const launched = folder.launch({ NODE_ENV: 'production' });
    expect(await launched.exit).toBe(1);
    for (const name of ['DATABASE_URL', 'REDIS_URL', 'AUTH_SIGNING_KEY', 'OPENAI_API_KEY']) {
      expect(launched.output).toContain(`${name}: is required in production`);
    }
  });

  it('says what to do about data of another PostgreSQL version', async () => {
    const data = path.join(folder.directory, '.data', 'postgres');
    mkdirSync(data, { recursive: true, mode: 0o700 });
    writeFileSync(path.join(data, 'PG_VERSION'), '15\n');
    const launched = folder.launch();
    expect(await launched.exit).toBe(1);
    expect(launched.output).toMatch(/15.*18|18.*15/s);
  });
});
