/**
 * Orders articles one by one, in bulk with a budget, and as improvements of flawed texts, while API and workers are killed at random;
 * some are cancelled, some followed over connections that are cut. Then compares orders, articles, events, receipts, the vendor's own
 * count and the ledger. Parameters: number of articles, seed. Fails when anything was lost, doubled, paid for twice or overspent.
 */
import { BuiltService } from '../built-service';
import { flawsOf, spoil } from '../green/flaws';
import { seededRandom } from '../seeded-random';
import { WritingUpstream } from '../writing-upstream';
import { readBooks } from './books';
import { cancelSome } from './cancellations';
import { Chaos } from './chaos';
import { readAll, untilEnded } from './ended-articles';
import { followSome } from './followed-events';
import { judge } from './judge';
import { keyphraseOf, orderArticles } from './orders';

const WORKERS = 2;
const PATIENCE_MS = 15 * 60_000;
/** Calls that were lost are in the ledger when their reservations have run out. */
const BOOKS_PATIENCE_MS = 120_000;
/** One article in so many is drafted carelessly, and revised. */
const FLAWED_EVERY = 4;

async function crash(count: number, seed: number): Promise<boolean> {
  const random = seededRandom(seed);
  const upstream = await careless(count, random);
  const service = await BuiltService.start(upstream.baseUrl, WORKERS, {
    AI_TIMEOUT_MS: '5000',
    AI_TOTAL_TIMEOUT_MS: '10000',
  });
  try {
    const startedAt = performance.now();
    const chaos = new Chaos([service.api, ...service.workers], random);
    const orders = await orderArticles(service, count);
    const [followed] = await Promise.all([
      followSome(service, orders.all, random),
      cancelSome(service, orders.all, random),
      untilEnded(service, orders.all, PATIENCE_MS),
    ]);
    await chaos.stop();
    const seconds = (performance.now() - startedAt) / 1_000;
    const books = await readBooks(service.databaseUrl, BOOKS_PATIENCE_MS);
    const ended = await readAll(service, orders.all);
    const { counts, complaints } = judge({ orders, ended, followed, asked: upstream.asked, books });
    const killsOf = (name: string): number => chaos.kills.filter(({ program }) => program === name).length;
    const chaosCounts = {
      'kills of the API': killsOf('api'),
      'kills of workers': killsOf('worker'),
      'workers held up until they lost their jobs': chaos.freezes,
    };
    for (const [name, value] of Object.entries({ ...counts, ...chaosCounts }))
      console.log(`${name.padEnd(50)} ${String(value).padStart(9)}`);
    console.log(
      `\nSeed ${seed}, ${seconds.toFixed(0)} s. ${complaints.length === 0 ? 'Nothing lost, nothing doubled.' : ''}`,
    );
    for (const complaint of complaints) console.error(`WRONG: ${complaint}`);
    return complaints.length === 0;
  } finally {
    await service.stop();
    await upstream.stop();
  }
}

/** A vendor that takes its time, and drafts some articles so that there is something to revise. */
function careless(count: number, random: () => number): Promise<WritingUpstream> {
  const flawed = Array.from({ length: count }, (_, number) => number).filter((number) => number % FLAWED_EVERY === 2);
  const flaws = new Map(flawed.map((number) => [keyphraseOf(number), flawsOf(number)]));
  return WritingUpstream.start({
    delayMs: () => 50 + random() * 450,
    spoil: (input, answer) => spoil(flaws.get(String(input['keyphrase'])) ?? [], input, answer),
  });
}

const [count = '200', seed = String(Date.now() % 100_000)] = process.argv.slice(2);
void crash(Number(count), Number(seed)).then((isRight) => {
  process.exitCode = isRight ? 0 : 1;
});
