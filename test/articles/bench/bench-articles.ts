/**
 * Measures how fast articles are written by a vendor that takes two seconds for each call: one long article against its longest chain
 * of calls, and the API's latency and the programs' memory while many are written at once, beside the same when nothing is written.
 * The programs get a heap of 384 MB each. Parameters: articles at once, 50 by default; rounds of so many, 6 by default, for memory that grows shows only over several.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { BenchReport } from '../../load/report/bench-report.cjs';
import { BuiltService } from '../built-service';
import { WritingUpstream } from '../writing-upstream';
import { measureLatencies, type Latencies } from './latencies';
import { longestChain, secondsTaken, writeArticle } from './written-article';

const CALL_SECONDS = 2;
const IDLE_MS = 10_000;
/** Without a limit V8 puts off collecting garbage for as long as the machine has memory, and nobody can tell that from a leak. */
const HEAP_LIMIT = '--max-old-space-size=384';
const LONG_WORDS = 1_900;
const MEDIUM_WORDS = 900;

const report = new BenchReport('articles', 'Writing articles');
const latencyRows: string[][] = [];

async function bench(articlesAtOnce: number, rounds: number): Promise<void> {
  const upstream = await WritingUpstream.start({ delayMs: () => CALL_SECONDS * 1_000, isRecording: false });
  const service = await BuiltService.start(upstream.baseUrl, 1, {
    WORKER_CONCURRENCY: String(articlesAtOnce),
    NODE_OPTIONS: HEAP_LIMIT,
  });
  try {
    await writeArticle(service, { keyphrase: 'electric kettle', targetWords: MEDIUM_WORDS });
    await benchLongArticle(service);
    addLatencies('nothing is written', await measureLatencies(service, sleep(IDLE_MS)), memoryOf(service));
    for (let round = 1; round <= rounds; round += 1) await benchMany(service, articlesAtOnce);
  } finally {
    await service.stop();
    await upstream.stop();
  }
  report.table({
    title: 'The API meanwhile, beside the same when nothing is written',
    columns: ['when', 'p50 ms', 'p95 ms', 'p99 ms', 'requests', 'failed', 'memory'],
    rows: latencyRows,
  });
  report.write();
}

async function benchLongArticle(service: BuiltService): Promise<void> {
  const rows: string[][] = [];
  for (const keyphrase of ['green tea', 'sourdough bread', 'rain barrel']) {
    const article = await writeArticle(service, { keyphrase, targetWords: LONG_WORDS, includeFaq: true });
    const chain = longestChain(article) * CALL_SECONDS;
    const seconds = secondsTaken(article);
    const { outline, wordCount } = article.result;
    rows.push([
      keyphrase,
      ...[outline.length, wordCount].map(String),
      seconds.toFixed(2),
      String(chain),
      (seconds / chain).toFixed(2),
    ]);
  }
  report.table({
    title: 'One long article, beside its longest chain of calls',
    columns: ['article', 'sections', 'words', 'seconds', 'chain', 'times that'],
    rows,
  });
}

async function benchMany(service: BuiltService, count: number): Promise<void> {
  const startedAt = performance.now();
  const writing = Promise.all(
    Array.from({ length: count }, () =>
      writeArticle(service, { keyphrase: 'electric kettle', targetWords: MEDIUM_WORDS }),
    ),
  );
  const latencies = await measureLatencies(service, writing);
  await writing;
  const seconds = (performance.now() - startedAt) / 1_000;
  addLatencies(`${count} articles at once, ${seconds.toFixed(1)} s`, latencies, memoryOf(service));
}

function addLatencies(when: string, { p50Ms, p95Ms, p99Ms, count, failures }: Latencies, memory: string): void {
  latencyRows.push([
    when,
    ...[p50Ms, p95Ms, p99Ms].map((ms) => ms.toFixed(1)),
    String(count),
    String(failures),
    memory,
  ]);
}

/** Resident memory as Linux counts it. */
function memoryOf({ api, workers }: BuiltService): string {
  const megabytes = [api, ...workers].map(({ name, pid }) => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return `${name} ${Math.round(Number(kilobytes) / 1_024)} MB`;
  });
  return megabytes.join(', ');
}

const [articlesAtOnce = '50', rounds = '6'] = process.argv.slice(2);
void bench(Number(articlesAtOnce), Number(rounds)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
