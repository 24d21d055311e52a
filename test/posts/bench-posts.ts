import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { INestApplicationContext } from '@nestjs/common';
import { EntityManagers, startEmbeddedPostgres } from '@seoforge/database';
import { newId } from '@seoforge/kernel';
import { FindOverlaps, PostsModule, PutPosts, SuggestLinks, type Post } from '@seoforge/posts';
import pLimit from 'p-limit';

import { migrateDatabase } from '../../apps/cli/src/commands/migrate.command';
import { BenchReport } from '../load/report/bench-report.cjs';
import { percentile } from '../seo/statistics';
import { createTestContext } from '../support/test-context';
import { testConfiguration } from '../support/test-configuration';
import { benchKeyphrases, benchPost, type Query } from './bench-texts';

/**
 * Measures the index on a PostgreSQL of its own: how many posts a second are imported in batches, and how long overlaps and links take
 * among them, beside look-ups of a row by its primary key in the same run.
 *
 *     npm run bench:posts -- [posts, 100,000 by default]
 */
const BATCH_POSTS = 100;
const IMPORTERS = 4;
/** Made up before the clock starts. */
const PREPARED_POSTS = 2_000;
const QUERIES_OF_KIND = 100;
const WARM_UP_QUERIES = 10;
const LINK_QUERIES = 30;

const report = new BenchReport('posts', 'The index of posts');
const rows: string[][] = [];

async function main(posts: number): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'seoforge-posts-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: path.join(directory, 'postgres'), database: 'posts' });
  try {
    await migrateDatabase(testConfiguration({ DATABASE_URL: postgres.url }));
    const context = await createTestContext({ DATABASE_URL: postgres.url }, [PostsModule]);
    await bench(context, posts);
    await context.close();
    report.table({
      title: `Searches among ${posts} posts, beside a look-up by key`,
      columns: ['search', 'p50 ms', 'p95 ms', 'p99 ms'],
      rows,
    });
    report.bars({
      title: '95 % are answered within',
      unit: 'ms',
      bars: rows.map(([name = '', , p95]) => ({ name, value: Number(p95) })),
    });
    report.write();
  } finally {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function bench(context: INestApplicationContext, posts: number): Promise<void> {
  const siteId = newId();
  const { current: manager } = context.get(EntityManagers, { strict: false });
  await manager.query("INSERT INTO sites (id, name, created_at) VALUES ($1, 'Bench site', now())", [siteId]);
  await importPosts(context.get(PutPosts, { strict: false }), siteId, posts);
  const lookUp = 'SELECT external_id FROM posts WHERE site_id = $1 AND external_id = $2';
  const keys = Array.from({ length: QUERIES_OF_KIND * 5 }, (_, index) => String((index * 7_919) % posts));
  await measure('a row by its key', keys, (key) => manager.query(lookUp, [siteId, key]));
  const findOverlaps = context.get(FindOverlaps, { strict: false });
  const kinds = benchKeyphrases(siteId, posts, QUERIES_OF_KIND);
  const all: number[] = [];
  for (const [kind, queries] of kinds)
    all.push(...(await measure(`overlaps: ${kind}`, queries, (query) => findOverlaps.execute(siteId, query))));
  addRow('overlaps: all', all);
  const suggestLinks = context.get(SuggestLinks, { strict: false });
  const asked = (kind: string): readonly Query[] => (kinds.get(kind) ?? []).slice(0, LINK_QUERIES);
  for (const kind of ['of a post', 'a stored post'])
    await measure(`links: ${kind}`, asked(kind), (query) => suggestLinks.execute(siteId, query, 10));
}

/** As a plugin does that has several requests under way. */
async function importAll(putPosts: PutPosts, posts: readonly Post[]): Promise<void> {
  const limit = pLimit(IMPORTERS);
  const batches = Array.from({ length: Math.ceil(posts.length / BATCH_POSTS) }, (_, index) =>
    posts.slice(index * BATCH_POSTS, (index + 1) * BATCH_POSTS),
  );
  await Promise.all(batches.map((batch) => limit(() => putPosts.execute(batch))));
}

async function importPosts(putPosts: PutPosts, siteId: string, posts: number): Promise<void> {
  let putMs = 0;
  let cpuMs = 0;
  for (let start = 0; start < posts; start += PREPARED_POSTS) {
    const prepared = Array.from({ length: Math.min(PREPARED_POSTS, posts - start) }, (_, index) =>
      benchPost(siteId, start + index),
    );
    const before = performance.now();
    const cpuBefore = process.cpuUsage();
    await importAll(putPosts, prepared);
    const { user, system } = process.cpuUsage(cpuBefore);
    cpuMs += (user + system) / 1_000;
    putMs += performance.now() - before;
    if (start % 20_000 === 0 && start > 0)
      console.log(`${start} posts, ${Math.round((start * 1_000) / putMs)} a second`);
  }
  report.conditions(
    `${posts} posts imported in ${(putMs / 1_000).toFixed(1)} s: ${Math.round((posts * 1_000) / putMs)} a second, ` +
      `with ${(cpuMs / posts).toFixed(2)} ms of this program's processor time a post.`,
  );
}

async function measure<T>(
  name: string,
  queries: readonly T[],
  ask: (query: T) => Promise<unknown>,
): Promise<readonly number[]> {
  for (const query of queries.slice(0, WARM_UP_QUERIES)) await ask(query);
  const timesMs: number[] = [];
  for (const query of queries) {
    const before = performance.now();
    await ask(query);
    timesMs.push(performance.now() - before);
  }
  addRow(name, timesMs);
  return timesMs;
}

function addRow(name: string, timesMs: readonly number[]): void {
  rows.push([name, ...[50, 95, 99].map((percent) => percentile(timesMs, percent).toFixed(2))]);
}

void main(Number(process.argv[2] ?? 100_000));
