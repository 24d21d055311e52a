/**
 * Measures the product under the load of many WordPress sites at once, at a rate that does not wait for answers. Fails where the objective
 * is missed.
 */
import { chaosFor } from './chaos';
import { measureCosts, reportCosts } from './kind-costs';
import { readLoadOptions, type LoadOptions } from './load-options';
import { reportRun, reportRuns, summaryOf } from './load-report';
import { keepsObjective, OBJECTIVE, runLoad, type LoadRun } from './load-run';
import { GeneratorProcess } from './mix/generator-process';
import { freePort, startProgram } from './program.cjs';
import { BenchReport } from './report/bench-report.cjs';
import { ProductionService } from './stage/production-service';
import { seedSites } from './stage/seed-sites';

const INTERVAL_SECONDS = 1;
const LEAST_WARM_UP_MS = 10_000;
const WARM_UP_SHARE = 0.25;
const RATE_STEP = 100;
const FLOOR_SECONDS = 10;

async function bench(options: LoadOptions): Promise<void> {
  const report = new BenchReport(options.chaos ? 'load-chaos' : 'load', 'The product under load');
  report.conditions(...conditionsOf(options));
  const runs: (readonly [string, LoadRun])[] = [['bare server', await measureFloor(options)]];
  const service = await ProductionService.start(options);
  let generator: GeneratorProcess | undefined;
  try {
    const scene = { port: service.port, sites: await seedSites(service) };
    generator = await GeneratorProcess.connect(scene, options.clients - options.followers, options.followers);
    const logBytesBefore = service.logBytes;
    const measure = async (perSecond: number): Promise<LoadRun> => {
      const disturb = options.chaos ? chaosFor(service) : undefined;
      const run = await runLoad(connected, loadOf(options, perSecond), () => service.processes, disturb);
      runs.push([keepsObjective(run, options.chaos) ? 'kept' : 'missed', run]);
      console.log(summaryOf(run));
      return run;
    };
    const connected = generator;
    for (const rate of options.rates) await measure(rate);
    if (options.costs) reportCosts(report, await measureCosts(connected, service));
    if (options.find) await climb(options.rates.at(-1) ?? RATE_STEP, measure);
    reportRuns(report, 'Runs, and a bare server under the same requests', runs);
    for (const [, run] of runs.slice(1, 1 + options.rates.length)) reportRun(report, run, INTERVAL_SECONDS);
    report.conditions(`Logged meanwhile: ${Math.round((service.logBytes - logBytesBefore) / 1e6)} MB.`);
  } finally {
    generator?.stop();
    await service.stop();
  }
  report.write();
  if (runs.slice(1, 1 + options.rates.length).some(([verdict]) => verdict === 'missed')) process.exitCode = 1;
}

function loadOf({ seconds, kinds }: LoadOptions, perSecond: number) {
  const durationMs = seconds * 1_000;
  const warmUpMs = Math.max(LEAST_WARM_UP_MS, WARM_UP_SHARE * durationMs);
  return { perSecond, warmUpMs, durationMs, intervalMs: INTERVAL_SECONDS * 1_000, kinds };
}

/** Up from a rate that keeps the objective, or down to one. */
async function climb(first: number, measure: (perSecond: number) => Promise<LoadRun>): Promise<void> {
  const keeps = async (perSecond: number): Promise<boolean> => keepsObjective(await measure(perSecond), false);
  let rate = first + RATE_STEP;
  while (await keeps(rate)) rate += RATE_STEP;
  if (rate > first + RATE_STEP) return;
  rate = first - RATE_STEP;
  while (rate > 0 && !(await keeps(rate))) rate -= RATE_STEP;
}

/** What the same machine and load generator need for a server that does nothing. */
async function measureFloor({ rates: [perSecond = RATE_STEP], clients }: LoadOptions): Promise<LoadRun> {
  const port = await freePort();
  const server = await startProgram([require.resolve('./bare-server.cjs'), String(port)], port, {});
  const site = { apiKey: 'a-key-of-nobody', posts: [], articleIds: [] };
  const generator = await GeneratorProcess.connect({ port, sites: [site] }, clients, 1);
  const durationMs = FLOOR_SECONDS * 1_000;
  const load = { perSecond, warmUpMs: 2_000, durationMs, intervalMs: durationMs, kinds: ['verify the key'] };
  try {
    return await runLoad(generator, load, () => ({ API: [server.pid] }));
  } finally {
    generator.stop();
    await server.stop();
  }
}

function conditionsOf({ clients, followers, apiProcesses, workers, chaos }: LoadOptions): string[] {
  return [
    `${clients} clients are connected; ${followers} of them follow articles by event streams. ${apiProcesses} process of the API, ${workers} of the worker, PostgreSQL, Redis and the load generator share the cores.`,
    'Requests come independently of one another, whether or not those before them are answered; times count from when they were due.',
    'As in production: authentication, rate limits and budgets, all requests logged to a file, durable commits. Simulated: the model alone, 200 ms a call.',
    `Objective: p95 under ${OBJECTIVE.p95Ms} ms, p99 under ${OBJECTIVE.p99Ms} ms, ${chaos ? `errors under ${OBJECTIVE.errorShareInChaos * 100} %, while Redis is stopped and started and a worker is killed` : 'no error'}.`,
  ];
}

bench(readLoadOptions(process.argv.slice(2))).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
