import pLimit from 'p-limit';

import { HIGH_RATE_LIMITS } from '../support/high-rate-limits';
import { RunningService } from '../support/running-service';
import { callChat, type Answer } from './chat-client';
import { FaultVendors } from './fault-vendors';
import { complaintsAbout } from './judge';
import { readLedger } from './ledger';
import type { Pace } from './pace';
import { everyRun } from './runs';
import type { Run } from './scenario';

/** How a run went. */
export interface RunResult {
  readonly run: Run;
  /** From the first request to the end of the last answer. */
  readonly wallMs: number;
  /** What a correct product would have done otherwise. */
  readonly complaints: readonly string[];
}

interface Performance {
  readonly run: Run;
  readonly answers: readonly Answer[];
  readonly wallMs: number;
}

/** Runs side by side, against the whole product on a database of its own. @param ids all of them where it is left out. */
export async function performRuns(pace: Pace, ids?: readonly string[]): Promise<readonly RunResult[]> {
  const runs = everyRun(pace).filter(({ id }) => ids?.includes(id) ?? true);
  const models = runs.flatMap(({ primary, fallback }) => [primary, fallback]);
  const vendors = await FaultVendors.start(models);
  const service = await RunningService.startWithoutWorker({
    ...vendors.variables,
    ...pace.variables,
    AI_EXTRA_MODELS: unknownModels(runs).join(','),
    AI_MONTHLY_BUDGET_USD: '100000',
    RATE_LIMITS: HIGH_RATE_LIMITS,
  });
  try {
    const limit = pLimit(pace.concurrency);
    const longestFirst = runs.toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)));
    const performances = await Promise.all(longestFirst.map((run) => limit(() => perform(run, service, pace))));
    const requests = models.reduce((count, { arrivals }) => count + arrivals.length, 0);
    const ledger = await readLedger(service.database.url, requests);
    return performances.map(({ run, answers, wallMs }) => {
      const own = ledger.filter(({ model }) => [run.primary.name, run.fallback.name].includes(model));
      return { run, wallMs, complaints: complaintsAbout({ run, answers, ledger: own }, pace) };
    });
  } finally {
    await service.stop();
    await vendors.stop();
  }
}

function isLong({ scenario }: Run): boolean {
  return scenario.play !== undefined;
}

/** What the product's catalogue does not have. */
function unknownModels(runs: readonly Run[]): readonly string[] {
  return runs.flatMap(({ scenario, primary, fallback }) =>
    (scenario.fallbackName ? [primary] : [primary, fallback]).map(({ reference }) => reference),
  );
}

async function perform(run: Run, service: RunningService, pace: Pace): Promise<Performance> {
  const { prefill, play } = run.scenario;
  const startedAtMs = performance.now();
  const ask = (): Promise<Answer> =>
    callChat(service, {
      messages: [
        { role: 'user', content: 'How do I start a garden pond?' },
        ...(prefill === undefined ? [] : [{ role: 'assistant' as const, content: prefill }]),
      ],
      primary: run.primary.reference,
      fallback: run.fallback.reference,
      isStreamed: run.isStreamed,
    });
  const answers = play ? await play(ask, pace) : [await ask()];
  return { run, answers, wallMs: performance.now() - startedAtMs };
}
