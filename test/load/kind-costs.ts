import { setTimeout as sleep } from 'node:timers/promises';

import type { GeneratorProcess } from './mix/generator-process';
import { ORDER, TRAFFIC_MIX } from './mix/traffic-mix';
import type { BenchReport } from './report/bench-report.cjs';
import { MachineLoad, type CoresUsed } from './stage/machine-load';
import type { ProductionService } from './stage/production-service';

/** Few enough for any machine to keep up with; CPU time hardly depends on what else runs there. Each makes Node.js compile its way first. */
const LOAD = { perSecond: 100, warmUpMs: 5_000, durationMs: 8_000, intervalMs: 8_000 };
/** Each has the worker write a whole article. */
const ORDERS_PER_SECOND = 10;
const IDLE_MS = 10_000;
/** Of the worker, in cores: it has nothing left to write. */
const IDLE_WORKER = 0.1;
const MOST_WAITS = 30;
const PROGRAMS = ['API', 'PostgreSQL', 'worker', 'Redis', 'generator'];

/** CPU time of one request of a kind, in milliseconds, by program; without what the programs do anyway. */
interface KindCost {
  readonly name: string;
  readonly share: number;
  readonly cpuMs: CoresUsed;
}

/** Asks each kind of request alone. @param names of kinds; all where there are none */
export async function measureCosts(
  generator: GeneratorProcess,
  service: ProductionService,
  names: readonly string[] = [],
): Promise<readonly KindCost[]> {
  const costs: KindCost[] = [];
  const idle = await whenIdle(service);
  for (const { name, share } of TRAFFIC_MIX.filter((kind) => names.length === 0 || names.includes(kind.name))) {
    costs.push({ name, share, cpuMs: await costOf(name, generator, service, idle) });
  }
  return costs;
}

/** Up to the last answer, and of orders up to the last article that is written. */
async function costOf(
  name: string,
  generator: GeneratorProcess,
  service: ProductionService,
  idle: CoresUsed,
): Promise<CoresUsed> {
  const processes = () => ({ ...service.processes, generator: [generator.pid] });
  let machine = new MachineLoad(processes);
  let beganAtMs = performance.now();
  const perSecond = name === ORDER ? ORDERS_PER_SECOND : LOAD.perSecond;
  const { all } = await generator.generate({ ...LOAD, perSecond, kinds: [name] }, (event) => {
    if (event === 'ends') return;
    machine = new MachineLoad(processes);
    beganAtMs = performance.now();
  });
  if (name === ORDER) await whenIdle(service);
  const cores = machine.coresUsed();
  const lastedMs = performance.now() - beganAtMs;
  const costs = PROGRAMS.map((program) => {
    const used = Math.max(0, (cores[program] ?? 0) - (idle[program] ?? 0));
    return [program, (used * lastedMs) / all.requests] as const;
  });
  return Object.fromEntries(costs);
}

/** What the programs use that nobody asks anything, once they have done what they were asked before. */
async function whenIdle(service: ProductionService): Promise<CoresUsed> {
  for (let waits = 1; ; waits += 1) {
    const machine = new MachineLoad(() => service.processes);
    await sleep(IDLE_MS);
    const cores = machine.coresUsed();
    if ((cores['worker'] ?? 0) < IDLE_WORKER) return cores;
    if (waits === MOST_WAITS) throw new Error(`The worker is still busy: ${JSON.stringify(cores)}.`);
  }
}

/** Adds a table with each kind, and the whole mix. */
export function reportCosts(report: BenchReport, costs: readonly KindCost[]): void {
  const all = costs.reduce((sum, { share }) => sum + share, 0);
  const mean = PROGRAMS.map((program) => {
    return costs.reduce((sum, { share, cpuMs }) => sum + ((cpuMs[program] ?? 0) * share) / all, 0);
  });
  report.table({
    title: 'CPU time of a request in ms, without what the programs do anyway',
    columns: ['kind', 'share', ...PROGRAMS, 'in the mix'],
    rows: [
      ...costs.map(({ name, share, cpuMs }) => [
        name,
        `${share} %`,
        ...PROGRAMS.map((program) => (cpuMs[program] ?? 0).toFixed(2)),
        ((Object.values(cpuMs).reduce((sum, ms) => sum + ms, 0) * share) / all).toFixed(3),
      ]),
      ['the mix', '', ...mean.map((ms) => ms.toFixed(2)), mean.reduce((sum, ms) => sum + ms, 0).toFixed(3)],
    ],
  });
}
