import type { GeneratorProcess } from './mix/generator-process';
import type { Load, MixOutcome } from './mix/mix-generator';
import { MachineLoad, type CoresUsed } from './stage/machine-load';

/** What 1,000 requests a second must keep on 2 cores. */
export const OBJECTIVE = { p95Ms: 100, p99Ms: 250, errorShare: 0, errorShareInChaos: 0.001 };

export interface LoadRun {
  readonly perSecond: number;
  readonly outcome: MixOutcome;
  readonly cores: CoresUsed;
  /** What happened meanwhile, in seconds from the begin of the measured time on. */
  readonly events: readonly { readonly at: number; readonly label: string }[];
}

/** What happens in the middle of a run; calls back with what it does when it does it. */
export type Disturbance = (durationMs: number, tell: (label: string) => void) => Promise<void>;

/** Puts one load on a server and measures it, from outside. */
export async function runLoad(
  generator: GeneratorProcess,
  load: Load,
  processes: () => Readonly<Record<string, readonly number[]>>,
  disturb?: Disturbance,
): Promise<LoadRun> {
  const events: { at: number; label: string }[] = [];
  const all = (): Readonly<Record<string, readonly number[]>> => ({ ...processes(), generator: [generator.pid] });
  let machine = new MachineLoad(all);
  let cores: CoresUsed = {};
  let disturbed: Promise<void> | undefined;
  const outcome = await generator.generate(load, (event) => {
    if (event === 'ends') {
      cores = machine.coresUsed();
      return;
    }
    machine = new MachineLoad(all);
    const begunAt = performance.now();
    disturbed = disturb?.(load.durationMs, (label) => {
      events.push({ at: (performance.now() - begunAt) / 1_000, label });
      console.log(`  ${((performance.now() - begunAt) / 1_000).toFixed(1)} s: ${label}`);
    });
  });
  await disturbed;
  return { perSecond: load.perSecond, outcome, cores, events };
}

export function keepsObjective({ outcome: { all, followers } }: LoadRun, isInChaos: boolean): boolean {
  const errors = (all.errors + followers.broken) / all.requests;
  const mostErrors = isInChaos ? OBJECTIVE.errorShareInChaos : OBJECTIVE.errorShare;
  return all.p95Ms < OBJECTIVE.p95Ms && all.p99Ms < OBJECTIVE.p99Ms && errors <= mostErrors;
}
