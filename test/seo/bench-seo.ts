import { parseArgs } from 'node:util';

import { BenchReport } from '../load/report/bench-report.cjs';
import { benchHostile } from './bench-hostile';
import { benchMemory } from './bench-memory';
import { benchSpeed, benchThroughput, type Baseline } from './bench-speed';
import { installedOracle } from './installed-oracle.cjs';

/** Of the title that all posts have. */
const TITLE_WIDTH_PIXELS = 430;
const CONDITIONS = [
  'One process, both in turns and warmed up.',
  'Texts: English posts in blocks with headings, lists, links and pictures, made of sentences of our own with a seed, five of each size.',
  'yoastseo 3.6.0: SEO and readability of its free version. Ours: both of these, what is Premium’s, Rank Math, and insights.',
];
const PARTS = ['speed', 'throughput', 'hostile', 'memory'];

/** Measures the engine: beside yoastseo, alone, with hostile texts, and its memory. `--only` names parts, with commas between. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string', default: PARTS.join(',') }, alone: { type: 'boolean', default: false } },
  });
  const parts = values.only.split(',');
  const report = new BenchReport('seo', 'The analysis engine');
  report.conditions(...CONDITIONS);
  if (parts.includes('speed')) await benchSpeed(values.alone ? undefined : openBaseline(), report);
  if (parts.includes('throughput')) benchThroughput(report);
  if (parts.includes('hostile')) benchHostile(report);
  if (parts.includes('memory')) benchMemory(report);
  report.write();
}

/** The whole free analysis, SEO and readability, as WordPress has it done: by its web worker, with a researcher for the text. */
function openBaseline(): Baseline {
  const oracle = installedOracle();
  return async (input) => {
    const text = { ...input, id: 'post', titleWidth: TITLE_WIDTH_PIXELS };
    await oracle['runWorker'](text, { contentType: 'post', cornerstone: false });
  };
}

void main();
