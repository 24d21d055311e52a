import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

import { cpuSecondsOf } from '../cpu-time.cjs';

const TICKS_PER_SECOND = 100;

/** What programs used of the machine, in cores, and what everything else on it used. */
export type CoresUsed = Readonly<Record<string, number>>;

/** Counts CPU time from its making on. */
export class MachineLoad {
  readonly #startedAtMs = performance.now();
  readonly #busyBefore = busySeconds();
  readonly #before: ReadonlyMap<number, number>;

  constructor(private readonly processes: () => Readonly<Record<string, readonly number[]>>) {
    const pids = Object.values(processes()).flat();
    this.#before = new Map(pids.map((pid) => [pid, cpuSecondsOf(pid)]));
  }

  /** Whoever was started meanwhile counts from its start on. */
  coresUsed(): CoresUsed {
    const seconds = (performance.now() - this.#startedAtMs) / 1_000;
    const ours = Object.entries(this.processes()).map(([name, pids]) => {
      const running = pids.filter((pid) => pid > 0);
      const used = running.reduce((sum, pid) => sum + cpuSecondsOf(pid) - (this.#before.get(pid) ?? 0), 0);
      return [name, used / seconds] as const;
    });
    const all = (busySeconds() - this.#busyBefore) / seconds;
    const others = all - ours.reduce((sum, [, used]) => sum + used, 0);
    return { ...Object.fromEntries(ours), others: Math.max(0, others), idle: Math.max(0, cpus().length - all) };
  }
}

/** CPU time of all cores that was neither idle nor waiting for disks, from the first line of /proc/stat. */
function busySeconds(): number {
  const [, user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = readFileSync('/proc/stat', 'utf8')
    .split('\n', 1)[0]
    ?.split(/\s+/)
    .map(Number) ?? [0];
  return (user + nice + system + irq + softirq + steal) / TICKS_PER_SECOND;
}
