import type { BenchReport } from './report/bench-report.cjs';
import { OBJECTIVE, type LoadRun } from './load-run';
import { TRAFFIC_MIX } from './mix/traffic-mix';

/** A run in a line, as soon as it is over. */
export function summaryOf({ perSecond, outcome: { all }, cores }: LoadRun): string {
  const used = Object.entries(cores).map(([program, count]) => `${program} ${count.toFixed(2)}`);
  const times = `p50 ${milliseconds(all.p50Ms)} ms, p95 ${milliseconds(all.p95Ms)} ms, p99 ${milliseconds(all.p99Ms)} ms`;
  return `${perSecond} a second: ${times}, ${all.errors} errors of ${all.requests}; cores: ${used.join(', ')}`;
}

/** Adds a table of runs. @param named with what each is called */
export function reportRuns(report: BenchReport, title: string, named: readonly (readonly [string, LoadRun])[]): void {
  const programs = [...new Set(named.flatMap(([, { cores }]) => Object.keys(cores)))];
  report.table({
    title: `${title} (cores used, by program, in the last columns)`,
    columns: ['run', 'due/s', 'requests', 'errors', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms', ...programs],
    rows: named.map(([name, { perSecond, outcome, cores }]) => [
      name,
      String(perSecond),
      String(outcome.all.requests),
      String(outcome.all.errors),
      ...[outcome.all.p50Ms, outcome.all.p95Ms, outcome.all.p99Ms, outcome.all.maximumMs].map(milliseconds),
      ...programs.map((program) => cores[program]?.toFixed(2) ?? ''),
    ]),
  });
}

/** Adds what became of each kind of request, and how the run went over its time. */
export function reportRun(report: BenchReport, { perSecond, outcome, events }: LoadRun, intervalSeconds: number): void {
  const kinds = TRAFFIC_MIX.flatMap(({ name, share }) => {
    const figures = outcome.kinds.find((kind) => kind.name === name);
    return figures ? [{ share, ...figures }] : [];
  });
  report.table({
    title: `By kind of request, at ${perSecond} requests a second`,
    columns: ['kind', 'share', 'requests', 'errors', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms'],
    rows: kinds.map(({ name, share, requests, errors, p50Ms, p95Ms, p99Ms, maximumMs }) => [
      name,
      `${share} %`,
      ...[requests, errors].map(String),
      ...[p50Ms, p95Ms, p99Ms, maximumMs].map(milliseconds),
    ]),
  });
  const { streams, events: news, broken } = outcome.followers;
  report.conditions(
    `Event streams: ${streams} ended, with ${news} events, ${broken} of them refused or cut off.`,
    ...outcome.faults.map(([fault, times]) => `${times} × ${fault}`),
  );
  const line = (name: string, key: 'p50Ms' | 'p95Ms' | 'p99Ms') => ({
    name,
    points: outcome.intervals.map((interval, index) => [index * intervalSeconds, interval[key] || 0] as const),
  });
  report.lines({
    title: `Latency at ${perSecond} requests a second`,
    x: 'seconds',
    y: 'ms',
    lines: [line('p50', 'p50Ms'), line('p95', 'p95Ms'), line('p99', 'p99Ms')],
    events,
    limit: { at: OBJECTIVE.p95Ms, label: `p95 of all under ${OBJECTIVE.p95Ms} ms` },
  });
  report.bars({
    title: `95 % of each kind are answered within, at ${perSecond} requests a second`,
    unit: 'ms',
    bars: kinds.map(({ name, p95Ms }) => ({ name, value: p95Ms })),
  });
}

function milliseconds(ms: number): string {
  return ms.toFixed(ms < 10 ? 2 : 1);
}
