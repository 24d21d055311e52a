import { analyze } from '../../libs/seo/engine';
import type { BenchReport } from '../load/report/bench-report.cjs';
import { writePost } from './bench-prose';

const TEXTS = 20_000;
const STEP = 2_000;
const WORDS = 300;
const MEBIBYTE = 1_048_576;

/** Measures what of the memory is left after a collection while very many different texts are analysed. Needs --expose-gc. */
export function benchMemory(report: BenchReport): void {
  const measured: (readonly [number, number, number])[] = [];
  for (let text = 0; text <= TEXTS; text += 1) {
    if (text % STEP === 0) measured.push([text, ...megabytesUsed()]);
    const post = writePost(WORDS, text);
    analyze({ ...post, keyphrase: `bread number ${text}` });
  }
  const title = `Memory after a collection, over ${TEXTS} different texts of ${WORDS} words`;
  report.table({
    title,
    columns: ['texts', 'heap MB', 'resident MB'],
    rows: measured.map(([texts, heap, resident]) => [String(texts), heap.toFixed(1), resident.toFixed(1)]),
  });
  report.lines({
    title,
    x: 'texts',
    y: 'MB',
    lines: [
      { name: 'heap', points: measured.map(([texts, heap]) => [texts, heap] as const) },
      { name: 'resident', points: measured.map(([texts, , resident]) => [texts, resident] as const) },
    ],
  });
}

/** Heap, and resident. */
function megabytesUsed(): [number, number] {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return [heapUsed / MEBIBYTE, rss / MEBIBYTE];
}
