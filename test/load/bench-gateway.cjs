// @ts-check
'use strict';
/**
 * Measures our OpenAI-compatible endpoint beside Portkey's gateway and beside the bare upstream, in one run and in turns.
 * Fails when an answer is wrong, or when the ledger has not exactly one entry for each call.
 */
const { readOptions } = require('./bench-options.cjs');
const { benchTable } = require('./bench-table.cjs');
const { LoadGenerator } = require('./load-measurement.cjs');
const { BenchReport } = require('./report/bench-report.cjs');
const { readAccounts, startOwnService } = require('./own-service.cjs');
const { startPortkey, startUpstream } = require('./servers.cjs');
const { median } = require('./statistics.cjs');
const { findTarget } = require('./target.cjs');

/** Not counted, and long enough for the compilers of all programs. */
const FIRST_LOAD = { concurrency: 50, seconds: 3 };

/**
 * @typedef {import('./servers.cjs').MeasuredServer} MeasuredServer
 * @typedef {import('./bench-table.cjs').Series & { processes: MeasuredServer['processes'], target: import('./caller.cjs').Target }} Series
 */

/** @param {import('./bench-options.cjs').BenchOptions} options */
async function bench(options) {
  const upstream = await startUpstream();
  /** @type {MeasuredServer[]} */
  const servers = [upstream];
  const generator = new LoadGenerator();
  try {
    if (options.servers.includes('portkey')) servers.push(await startPortkey(upstream.port));
    const own = options.servers.includes('ours') ? await startOwnService(upstream.port, options) : undefined;
    if (own) servers.push(own);
    const measured = servers.filter(({ name }) => options.servers.includes(name));
    const ownCalls = await measureAll(measured, generator, options);
    if (own) await verifyAccounts(own.databaseUrl, ownCalls);
  } finally {
    generator.stop();
    for (const server of servers.toReversed()) await server.stop();
  }
}

/**
 * Prints what came out.
 * @param {MeasuredServer[]} servers
 * @param {LoadGenerator} generator
 * @param {import('./bench-options.cjs').BenchOptions} options
 * @returns {Promise<number>} calls that our server has answered
 */
async function measureAll(servers, generator, { seconds, rounds, concurrency, isStreamed }) {
  /** @type {Series[]} */
  const all = [];
  let ownCalls = 0;
  for (const streamed of isStreamed) {
    for (const { name, processes, ...server } of servers) {
      const target = await findTarget({ name, processes, ...server }, streamed);
      const { right } = await generator.measure(target, FIRST_LOAD, processes);
      if (name === 'ours') ownCalls += 1 + right;
      for (const calls of concurrency) {
        all.push({ server: name, isStreamed: streamed, concurrency: calls, rounds: [], processes, target });
      }
    }
  }
  all.sort((a, b) => Number(a.isStreamed) - Number(b.isStreamed) || a.concurrency - b.concurrency);
  for (let round = 1; round <= rounds; round += 1) {
    for (const series of round % 2 === 1 ? all : all.toReversed()) {
      const measurement = await generator.measure(series.target, { ...series, seconds }, series.processes);
      series.rounds.push(measurement);
      if (series.server === 'ours') ownCalls += measurement.right;
    }
    console.log(`Round ${round} of ${rounds} is over.`);
  }
  writeReport(all);
  const wrong = all.flatMap((series) => series.rounds).reduce((sum, measurement) => sum + measurement.wrong, 0);
  if (wrong > 0) throw new Error(`${wrong} calls were answered wrongly or not at all.`);
  return ownCalls;
}

/**
 * @param {string} databaseUrl
 * @param {number} calls
 */
async function verifyAccounts(databaseUrl, calls) {
  const { entries, reservations, reservedMicroUsd } = await readAccounts(databaseUrl);
  const found = `${entries} entries in the ledger for ${calls} calls, ${reservations} reservations of ${reservedMicroUsd} micro-USD left`;
  console.log(`Accounts: ${found}.`);
  if (entries !== calls || reservations !== 0 || reservedMicroUsd !== 0)
    throw new Error('The accounts do not balance.');
}

const CONDITIONS = `Servers, upstream, load generator and
PostgreSQL share the cores: calls per second and times depend on that, the CPU time of a call does not. CPU seconds are those of
the server alone, for 1,000 calls; the database's stand beside them. "added" is what a server takes longer than the bare upstream.
Ours runs as in production, with NODE_ENV=production and the default log level (a line for each call, written to /dev/null),
authentication, rate limit, a limited budget, and a durable ledger; limits are counted in the process (no Redis), and the answer
cache is bypassed. Raised beyond their defaults: AI_PROVIDER_CONCURRENCY, RATE_LIMITS, AI_MONTHLY_BUDGET_USD.`;

/** @param {Series[]} all */
function writeReport(all) {
  const report = new BenchReport('gateway', 'The gateway to all models');
  report.conditions(CONDITIONS);
  report.table(benchTable(all));
  report.bars({
    title: 'Calls per second',
    unit: 'a second',
    bars: all.map(({ server, isStreamed, concurrency, rounds }) => ({
      name: `${server}, ${isStreamed ? 'stream' : 'whole'}, ${concurrency} at once`,
      value: median(rounds.map(({ answered, seconds }) => answered / seconds)),
    })),
  });
  report.write();
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  await bench(options);
  if (options.profile) console.log('The profile of our server is the newest file in reports/profiles.');
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error, error instanceof Error ? (error.cause ?? '') : '');
  process.exitCode = 1;
});
