import { analyze } from '../../libs/seo/engine';
import type { BenchReport } from '../load/report/bench-report.cjs';
import { HOSTILE_TEXTS } from './hostile-texts';
import { timeOf } from './statistics';

const BOUND_MS = 100;
const RUNS = 4;
/** What takes less is measured too roughly for a ratio. */
const MEASURABLE_MS = 2;
/** Twice the text may take this many times as long before it counts as more than linear; garbage collection is in it. */
const LINEAR_RATIO = 3;

/** Measures how long each hostile text takes, and how much longer than half of it. */
export function benchHostile(report: BenchReport): void {
  const rows: string[][] = [];
  const slow: string[] = [];
  const bent: string[] = [];
  for (const { name, make } of HOSTILE_TEXTS) {
    const wholeMs = bestTime(make(1));
    const ratio = wholeMs / bestTime(make(0.5));
    const isMeasurable = wholeMs >= MEASURABLE_MS;
    rows.push([name, wholeMs.toFixed(1), isMeasurable ? ratio.toFixed(1) : '']);
    if (wholeMs >= BOUND_MS) slow.push(name);
    if (isMeasurable && ratio > LINEAR_RATIO) bent.push(name);
  }
  report.table({
    title: `Hostile texts (best of ${RUNS} runs; a ratio of about 2 to half the text is linear)`,
    columns: ['text', 'ms', 'ratio'],
    rows,
  });
  report.conditions(
    `From ${BOUND_MS} ms on: ${slow.join(', ') || 'none'}.`,
    `More than linear: ${bent.join(', ') || 'none'}.`,
  );
}

function bestTime(input: Parameters<typeof analyze>[0]): number {
  return Math.min(...Array.from({ length: RUNS }, () => timeOf(() => analyze(input))));
}
