import { setTimeout as sleep } from 'node:timers/promises';

import type { Answer } from './chat-client';
import type { Pace } from './pace';
import type { Observation } from './scenario';
import { pausesBetween, type Script } from './scripted-model';
import { wholeAnswer } from './whole-answer';

const FLAPPING_MS = 60_000;
/** Within so long after that, the model must be in use again. */
const RECOVERY_MS = 30_000;
const CALL_EVERY_MS = 3_000;
/** Nearly as long as the product leaves a failing model alone, and far longer than from call to call. */
const NOTICEABLE_PAUSE_MS = 9_000;

/** Twenty seconds around: down for ten, up for five, down for five; up for good after a minute. */
export function flappingModel(pace: Pace): Script {
  return ({ elapsedMs }) => {
    const phaseMs = elapsedMs % pace.ms(20_000);
    const isUp = phaseMs >= pace.ms(10_000) && phaseMs < pace.ms(15_000);
    return isUp || elapsedMs >= pace.ms(FLAPPING_MS) ? wholeAnswer() : { kind: 'status', status: 503 };
  };
}

/** Asks every three seconds while the model flaps, and then until it has answered by itself again. */
export async function askUntilRecovered(ask: () => Promise<Answer>, pace: Pace): Promise<readonly Answer[]> {
  const startedAtMs = performance.now();
  const elapsedMs = (): number => performance.now() - startedAtMs;
  const calls: Promise<Answer>[] = [];
  while (elapsedMs() < pace.ms(FLAPPING_MS) + RECOVERY_MS) {
    const isUpForGood = elapsedMs() >= pace.ms(FLAPPING_MS);
    const call = ask();
    calls.push(call);
    if (isUpForGood && (await call).answeredBy === 'primary') break;
    await sleep(pace.ms(CALL_EVERY_MS));
  }
  return Promise.all(calls);
}

/** The model was left alone for a while, and is in use again. */
export function flappingComplaints({ answers, run }: Observation, pace: Pace): readonly string[] {
  const pausesMs = pausesBetween(run.primary.arrivals);
  const wasLeftAlone = pausesMs.some((pauseMs) => pauseMs >= pace.ms(NOTICEABLE_PAUSE_MS));
  const isUsedAgain = answers.at(-1)?.answeredBy === 'primary';
  return [
    ...(wasLeftAlone ? [] : ['the circuit never opened: the failing model was never left alone']),
    ...(isUsedAgain ? [] : ['the model that had recovered was not used again in time']),
  ];
}
