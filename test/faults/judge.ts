import type { Answer } from './chat-client';
import type { Pace } from './pace';
import type { Expectation, Observation, Range } from './scenario';
import { WHOLE_TEXT } from './whole-answer';

/** Attempts that one call may make in all. */
const MAX_ATTEMPTS = 6;

/** What a correct product would have done otherwise, in words; nothing where it did as it should. */
export function complaintsAbout(observation: Observation, pace: Pace): readonly string[] {
  const { run, answers, ledger } = observation;
  const { expected } = run.scenario;
  const asked = [run.primary.arrivals.length, run.fallback.arrivals.length] as const;
  const requests = asked[0] + asked[1];
  return [
    ...answers.flatMap((answer) => answerComplaints(answer, expected, run.isStreamed)),
    ...countComplaints('primary', asked[0], expected.primaryAsked),
    ...countComplaints('fallback', asked[1], expected.fallbackAsked),
    ...(requests > answers.length * MAX_ATTEMPTS ? [`${requests} requests for ${answers.length} calls`] : []),
    ...(ledger.length === requests ? [] : [`${ledger.length} entries in the ledger for ${requests} requests`]),
    ...(expected.also?.(observation, pace) ?? []),
  ];
}

function answerComplaints(answer: Answer, expected: Expectation, isStreamed: boolean): readonly string[] {
  const late =
    answer.elapsedMs > expected.withinMs
      ? [`the answer took ${Math.round(answer.elapsedMs)} ms, more than ${expected.withinMs}`]
      : [];
  return [
    ...late,
    ...(answer.errorCode === null ? textComplaints(answer, expected) : errorComplaints(answer, expected, isStreamed)),
  ];
}

function textComplaints({ status, text, finishReason, answeredBy }: Answer, expected: Expectation): readonly string[] {
  return [
    ...(status === 200 ? [] : [`the status is ${status}`]),
    ...(text === WHOLE_TEXT ? [] : [`the text is ${differenceOf(text)}`]),
    ...(finishReason === 'stop' ? [] : [`the answer ended with ${finishReason}`]),
    ...(answeredBy !== null && expected.answeredBy.includes(answeredBy)
      ? []
      : [`the answer is said to come from ${answeredBy ?? 'neither model'}`]),
  ];
}

/** An error is a right answer where it is the expected one, or breaks off a stream that had begun and may do so. */
function errorComplaints(
  { errorCode, text, finishReason, status }: Answer,
  { failsWith, mayBreakOff }: Expectation,
  isStreamed: boolean,
): readonly string[] {
  if (errorCode === failsWith && text === '') return [];
  const isBrokenOff = isStreamed && finishReason === null && WHOLE_TEXT.startsWith(text);
  return mayBreakOff && isBrokenOff ? [] : [`status ${status} and ${errorCode} after ${text.length} characters`];
}

function countComplaints(role: string, count: number, [least, most]: Range): readonly string[] {
  const range = least === most ? String(least) : `${least} to ${most}`;
  return count >= least && count <= most ? [] : [`the ${role} was asked ${count} times instead of ${range}`];
}

function differenceOf(text: string): string {
  if (WHOLE_TEXT.startsWith(text)) return `truncated after ${text.length} of ${WHOLE_TEXT.length} characters`;
  return text.endsWith(WHOLE_TEXT) ? 'repeated from the beginning' : `another one: ${text}`;
}
