import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Written } from './written';

const FOLDER = path.join(__dirname, '../../../reports');

/** One run over all briefs. */
export interface GreenRun {
  readonly writer: string;
  readonly articles: readonly Written[];
}

export function greenShareOf({ articles }: GreenRun): number {
  return (100 * articles.filter(({ open }) => open.length === 0).length) / articles.length;
}

/** Writes the trail and the cost of every article, and says where. */
export function writeReport(runs: readonly GreenRun[]): string {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, 'seo-green.json'), `${JSON.stringify(runs, null, 2)}\n`);
  const file = path.join(FOLDER, 'seo-green.md');
  writeFileSync(file, runs.map(sectionOf).join('\n'));
  return file;
}

function sectionOf(run: GreenRun): string {
  const lines = run.articles.map(
    ({ brief, flaws, open, trail, stopped, costMicroUsd }) =>
      `| ${brief.language} | ${brief.keyphrase} | ${brief.targetWords} | ${flaws.join(', ')} | ` +
      `${trail.map(({ seo, readability, rolledBack }) => `${seo}/${readability}${rolledBack === null ? '' : ' (back)'}`).join(' → ')} | ` +
      `${stopped} | ${open.join(', ')} | ${costMicroUsd ?? '?'} |`,
  );
  return [
    `## ${run.writer}: ${greenShareOf(run).toFixed(1)} % green\n`,
    '| Language | Keyphrase | Words | Flaws | SEO/readability by round | Stopped | Open checks | Micro-USD |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
