/** Keeps the product under a steady load for an hour and looks for what grows. Fails where something does, or where an answer was wrong. */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { positive } from './load-options';
import { reportRun, reportRuns } from './load-report';
import { runLoad } from './load-run';
import { GeneratorProcess } from './mix/generator-process';
import { BenchReport } from './report/bench-report.cjs';
import { SoakSamples, type GaugeCourse } from './soak-samples';
import { ProductionService } from './stage/production-service';
import { seedSites } from './stage/seed-sites';

const CLIENTS = 1_000;
const FOLLOWERS = 50;
const WARM_UP_MS = 30_000;
const SAMPLES = 60;
const LEAST_INTERVAL_MS = 5_000;

async function soak(minutes: number, perSecond: number): Promise<void> {
  const report = new BenchReport('soak', 'The product under a steady load');
  report.conditions(
    `${perSecond} requests a second of the mix of bench:load for ${minutes} minutes, with ${CLIENTS} connected clients.`,
    'Before and after: medians of the second and of the last third of the time. What grew by more than noise is not flat.',
  );
  const service = await ProductionService.start({ apiProcesses: 1, workers: 1, profile: false });
  let generator: GeneratorProcess | undefined;
  try {
    const scene = { port: service.port, sites: await seedSites(service) };
    generator = await GeneratorProcess.connect(scene, CLIENTS - FOLLOWERS, FOLLOWERS);
    const samples = new SoakSamples(service);
    const durationMs = minutes * 60_000;
    const intervalMs = Math.max(LEAST_INTERVAL_MS, durationMs / SAMPLES);
    const load = { perSecond, warmUpMs: WARM_UP_MS, durationMs, intervalMs, kinds: [] };
    const run = await runLoad(
      generator,
      load,
      () => service.processes,
      async () => {
        for (const begun = performance.now(); performance.now() - begun < durationMs - intervalMs / 2;) {
          await sleep(intervalMs);
          await samples.take();
        }
      },
    );
    reportRuns(report, 'The whole time', [['soak', run]]);
    reportRun(report, run, intervalMs / 1_000);
    const courses = samples.courses();
    reportCourses(report, courses);
    report.lines({
      title: 'Redis: resident memory',
      x: 'minutes',
      y: 'MB',
      lines: [{ name: 'Redis', points: samples.pointsOf('Redis: resident memory') }],
    });
    if (run.outcome.all.errors > 0 || courses.some(({ isFlat }) => !isFlat)) process.exitCode = 1;
  } finally {
    generator?.stop();
    await service.stop();
  }
  report.write();
}

function reportCourses(report: BenchReport, courses: readonly GaugeCourse[]): void {
  report.table({
    title: 'What must not grow',
    columns: ['gauge', 'unit', 'before', 'after', 'flat'],
    rows: courses.map(({ name, unit, before, after, isFlat }) => [
      name,
      unit,
      before.toFixed(1),
      after.toFixed(1),
      isFlat ? 'yes' : 'NO',
    ]),
  });
  for (const { name, unit, points } of courses)
    report.lines({ title: name, x: 'minutes', y: unit, lines: [{ name, points }] });
}

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, rate: { type: 'string', default: '300' } },
});
soak(positive(values.minutes), positive(values.rate)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
