import { pricedModel } from './known-models';
import type { Observation } from './scenario';
import { pausesBetween } from './scripted-model';
import { USAGE } from './whole-answer';

/** Timers may fire a little early. */
const CLOCK_TOLERANCE_MS = 5;

/** The second request came no earlier than the vendor had asked for. */
export function waitingComplaints(waitMs: number): (observation: Observation) => readonly string[] {
  return ({ run }) => {
    const [waitedMs = 0] = pausesBetween(run.primary.arrivals);
    return waitedMs >= waitMs - CLOCK_TOLERANCE_MS
      ? []
      : [`the primary asked for ${waitMs} ms and was left alone for ${Math.round(waitedMs)} ms`];
  };
}

/** The caller is told what was used. */
export function usageComplaints({ answers }: Observation): readonly string[] {
  return answers.flatMap(({ usage }) =>
    usage?.prompt_tokens === USAGE.promptTokens && usage.completion_tokens === USAGE.completionTokens
      ? []
      : [`the usage is ${JSON.stringify(usage)}`],
  );
}

/** Answer and ledger name the model that answered, at its own price; the requests that were refused cost nothing. */
export function billingComplaints({ run, answers, ledger }: Observation): readonly string[] {
  const { costMicroUsd } = pricedModel(run.fallback.vendor, run.isStreamed);
  const answered = ledger.filter(({ outcome }) => outcome === 'succeeded');
  const refused = ledger.filter(({ outcome }) => outcome !== 'succeeded');
  return [
    ...answers
      .filter((answer) => answer.costMicroUsd !== costMicroUsd)
      .map((answer) => `the answer says that it cost ${answer.costMicroUsd} instead of ${costMicroUsd} micro-USD`),
    ...(answered.length === 1 && answered.every((entry) => isAbout(entry, run.fallback, costMicroUsd))
      ? []
      : [`the ledger bills ${JSON.stringify(answered)} instead of ${run.fallback.reference} for ${costMicroUsd}`]),
    ...(refused.length > 0 && refused.every((entry) => isAbout(entry, run.primary, 0))
      ? []
      : [`the ledger has ${JSON.stringify(refused)} about what ${run.primary.reference} refused`]),
  ];
}

function isAbout(entry: Observation['ledger'][number], model: Observation['run']['primary'], cost: number): boolean {
  return entry.provider === model.vendor && entry.model === model.name && entry.costMicroUsd === cost;
}
