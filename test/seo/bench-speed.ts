import { analyze, type AnalysisInput } from '../../libs/seo/engine';
import type { BenchReport } from '../load/report/bench-report.cjs';
import { writePost } from './bench-prose';
import { median, percentile, timeOf } from './statistics';

/** The other analyser: resolves when it has judged the text. */
export type Baseline = (input: AnalysisInput & { readonly locale: string }) => Promise<void>;

const SIZES = [300, 1_000, 1_500, 3_000, 10_000];
const TEXTS_PER_SIZE = 5;
const OUR_ROUNDS = 20;
/** Of the middle size; enough for the compiler. */
const WARM_UP_TEXTS = 300;
const BASELINE_WARM_UP_TEXTS = 10;
const THROUGHPUT_TEXTS = 1_000;
const THROUGHPUT_WORDS = 1_000;

/** Measures the times of both for texts of several sizes, in turns. */
export async function benchSpeed(baseline: Baseline | undefined, report: BenchReport): Promise<void> {
  for (let seed = 0; seed < WARM_UP_TEXTS; seed += 1) analyze(writePost(1_000, 1_000 + seed));
  for (let seed = 0; baseline && seed < BASELINE_WARM_UP_TEXTS; seed += 1) await baseline(writePost(500, 2_000 + seed));

  const rows: string[][] = [];
  for (const words of SIZES) {
    const texts = Array.from({ length: TEXTS_PER_SIZE }, (_, index) => writePost(words, words + index));
    const theirs: number[] = [];
    const ours: number[] = [];
    for (const text of texts) {
      if (baseline) {
        const start = performance.now();
        await baseline(text);
        theirs.push(performance.now() - start);
      }
      for (let round = 0; round < OUR_ROUNDS; round += 1) ours.push(timeOf(() => analyze(text)));
    }
    rows.push([
      String(words),
      ...[median(theirs), percentile(theirs, 95)].map((ms) => ms.toFixed(1)),
      ...[median(ours), percentile(ours, 95)].map((ms) => ms.toFixed(2)),
      (median(theirs) / median(ours)).toFixed(0),
    ]);
  }
  report.table({
    title: 'Time of an analysis, beside yoastseo',
    columns: ['words', 'yoastseo ms', 'p95 ms', 'ours ms', 'p95 ms', 'times as fast'],
    rows,
  });
  report.bars({
    title: 'Time of an analysis, ours',
    unit: 'ms',
    bars: rows.map(([words = '', , , ours]) => ({ name: `${words} words`, value: Number(ours) })),
  });
}

/** Measures how many texts a core analyses in a second. */
export function benchThroughput(report: BenchReport): void {
  const texts = Array.from({ length: THROUGHPUT_TEXTS }, (_, index) => writePost(THROUGHPUT_WORDS, index));
  for (const text of texts) analyze(text);
  const before = process.cpuUsage();
  for (const text of texts) analyze(text);
  const { user, system } = process.cpuUsage(before);
  const perSecond = (THROUGHPUT_TEXTS * 1e6) / (user + system);
  report.conditions(
    `${perSecond.toFixed(0)} analyses of ${THROUGHPUT_WORDS} words in a second of CPU time, collections included.`,
  );
}
