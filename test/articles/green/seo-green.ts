/**
 * Writes sixty articles in five languages, by the simulated model and by a vendor whose drafts are flawed and whose revisions are
 * careless, and counts those that end without a red or orange check after at most three rounds. The trail and cost of each stand in
 * `reports/seo-green.md`. Fails below 95 %.
 */
import pLimit from 'p-limit';

import { BuiltService } from '../built-service';
import { WritingUpstream } from '../writing-upstream';
import { GREEN_BRIEFS } from './briefs';
import { flawsOf, spoil } from './flaws';
import { greenShareOf, writeReport, type GreenRun } from './report';
import { writeGreen } from './written';

const MAXIMUM_REVISIONS = 3;
const ARTICLES_AT_ONCE = 6;
const WANTED_PERCENT = 95;

async function run(writer: string, service: BuiltService, isFlawed: boolean): Promise<GreenRun> {
  const limit = pLimit(ARTICLES_AT_ONCE);
  const articles = await Promise.all(
    GREEN_BRIEFS.map((brief, index) =>
      limit(() => writeGreen(service, brief, isFlawed ? flawsOf(index) : [], MAXIMUM_REVISIONS)),
    ),
  );
  return { writer, articles };
}

async function bySimulation(): Promise<GreenRun> {
  const service = await BuiltService.start(null, 1);
  try {
    return await run('the simulated model', service, false);
  } finally {
    await service.stop();
  }
}

async function byFlawedVendor(): Promise<GreenRun> {
  const articles = new Map(GREEN_BRIEFS.map(({ keyphrase }, index) => [keyphrase, index]));
  const upstream = await WritingUpstream.start({
    delayMs: () => 0,
    spoil: (input, answer) => spoil(flawsOf(articles.get(String(input['keyphrase'])) ?? 0), input, answer),
  });
  const service = await BuiltService.start(upstream.baseUrl, 1);
  try {
    return await run('a vendor with flawed drafts', service, true);
  } finally {
    await service.stop();
    await upstream.stop();
  }
}

async function main(): Promise<boolean> {
  const runs = [await bySimulation(), await byFlawedVendor()];
  for (const one of runs) {
    const notGreen = one.articles.filter(({ open }) => open.length > 0);
    console.log(`${one.writer}: ${greenShareOf(one).toFixed(1)} % of ${one.articles.length} articles are green`);
    for (const { brief, open, error } of notGreen)
      console.log(`  ${brief.language} ${brief.keyphrase}: ${error?.code ?? open.join(', ')}`);
  }
  console.log(`Report: ${writeReport(runs)}`);
  return runs.every((one) => greenShareOf(one) >= WANTED_PERCENT);
}

void main().then((isGreen) => {
  process.exitCode = isGreen ? 0 : 1;
});
