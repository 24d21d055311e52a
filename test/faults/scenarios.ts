import type { Behaviour } from '../support/upstreams/behaviour';
import { askUntilRecovered, flappingComplaints, flappingModel } from './flapping';
import { billingComplaints, usageComplaints, waitingComplaints } from './special-complaints';
import { largeModel, pricedModel } from './known-models';
import type { Range, Scenario } from './scenario';
import type { Script } from './scripted-model';
import { CONTENT_FILTERED, CONTEXT_TOO_LONG, PREFILL_REJECTED, RATE_LIMITED, rateLimitedFor } from './vendor-errors';
import { answerGoingOn, ONE_THIRD, TWO_THIRDS, wholeAnswer } from './whole-answer';

const NEVER: Range = [0, 0];
const ONCE: Range = [1, 1];
const TWICE: Range = [2, 2];
/** One request and a few more; six in all, the fallback's included. */
const RETRIED: Range = [1, 5];
/** No limit of the catalogue: as long as retries with back-off may take. */
const SOON_MS = 15_000;
const AT_ONCE_MS = 5_000;
const RETRY_AFTER_S = 2;

const always =
  (behaviour: Behaviour): Script =>
  () =>
    behaviour;
const atFirst =
  (behaviour: Behaviour): Script =>
  ({ index }) =>
    index === 0 ? behaviour : wholeAnswer();
const status = (code: number): Behaviour => ({ kind: 'status', status: code });
const cutAtTwoThirds = always(wholeAnswer({ interrupt: { afterChunks: TWO_THIRDS, by: 'cut' } }));

/** The published ways in which vendors fail, and what a correct client does. */
export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'S01',
    title: '429 with Retry-After',
    primary: (vendor) => atFirst(rateLimitedFor(RETRY_AFTER_S)[vendor]),
    expected: {
      answeredBy: ['primary'],
      primaryAsked: TWICE,
      fallbackAsked: NEVER,
      withinMs: SOON_MS,
      also: waitingComplaints(RETRY_AFTER_S * 1_000),
    },
  },
  {
    id: 'S02',
    title: '429 for good',
    primary: (vendor) => always(RATE_LIMITED[vendor]),
    expected: { answeredBy: ['fallback'], primaryAsked: RETRIED, fallbackAsked: ONCE, withinMs: SOON_MS },
  },
  {
    id: 'S03',
    title: '500 once',
    primary: () => atFirst(status(500)),
    expected: { answeredBy: ['primary'], primaryAsked: TWICE, fallbackAsked: NEVER, withinMs: SOON_MS },
  },
  {
    id: 'S04',
    title: '503 for good',
    primary: () => always(status(503)),
    expected: { answeredBy: ['fallback'], primaryAsked: RETRIED, fallbackAsked: ONCE, withinMs: SOON_MS },
  },
  {
    id: 'S05',
    title: 'TCP reset before headers',
    primary: () => always({ kind: 'reset' }),
    expected: { answeredBy: ['fallback'], primaryAsked: RETRIED, fallbackAsked: ONCE, withinMs: SOON_MS },
  },
  {
    id: 'S06',
    title: 'never answers',
    primary: () => always({ kind: 'silence' }),
    expected: { answeredBy: ['fallback'], primaryAsked: ONCE, fallbackAsked: ONCE, withinMs: SOON_MS },
  },
  {
    id: 'S07',
    title: 'first token after 20 s',
    primary: (_vendor, pace) => always(wholeAnswer({ pause: { afterChunks: 0, forMs: pace.ms(20_000) } })),
    expected: { answeredBy: ['fallback'], primaryAsked: ONCE, fallbackAsked: ONCE, withinMs: 15_000 },
  },
  {
    id: 'S08',
    title: 'stream cut at two thirds',
    primary: () => cutAtTwoThirds,
    expected: {
      answeredBy: ['primary', 'fallback'],
      mayBreakOff: true,
      primaryAsked: RETRIED,
      fallbackAsked: [0, 1],
      withinMs: SOON_MS,
    },
  },
  {
    id: 'S09',
    title: 'stream stalls for 30 s',
    primary: (_vendor, pace) => always(wholeAnswer({ pause: { afterChunks: ONE_THIRD, forMs: pace.ms(30_000) } })),
    fallback: () => always(wholeAnswer()),
    expected: { answeredBy: ['fallback'], primaryAsked: ONCE, fallbackAsked: ONCE, withinMs: 45_000 },
  },
  {
    id: 'S10',
    title: 'malformed chunk',
    primary: () => always(wholeAnswer({ malformedChunkAfter: ONE_THIRD })),
    expected: { answeredBy: ['primary'], primaryAsked: ONCE, fallbackAsked: NEVER, withinMs: AT_ONCE_MS },
  },
  {
    id: 'S11',
    title: 'no end mark',
    primary: () => always(wholeAnswer({ omitEndMarker: true, keepOpen: true })),
    expected: {
      answeredBy: ['primary'],
      primaryAsked: ONCE,
      fallbackAsked: NEVER,
      withinMs: AT_ONCE_MS,
      also: usageComplaints,
    },
  },
  {
    id: 'S12',
    title: 'context too long',
    primary: (vendor) => always(CONTEXT_TOO_LONG[vendor]),
    fallbackName: largeModel,
    expected: { answeredBy: ['fallback'], primaryAsked: ONCE, fallbackAsked: ONCE, withinMs: AT_ONCE_MS },
  },
  {
    id: 'S13',
    title: 'content filter',
    primary: (vendor) => always(CONTENT_FILTERED[vendor]),
    expected: {
      answeredBy: [],
      failsWith: 'content_filter',
      primaryAsked: ONCE,
      fallbackAsked: NEVER,
      withinMs: AT_ONCE_MS,
    },
  },
  {
    id: 'S14',
    title: 'fallback rejects a prefill',
    primary: () => cutAtTwoThirds,
    prefill: 'Here is how:',
    fallback: (vendor) => (request) =>
      request.messages.at(-1)?.role === 'assistant' ? PREFILL_REJECTED[vendor] : answerGoingOn(request),
    expected: {
      answeredBy: ['fallback'],
      primaryAsked: RETRIED,
      fallbackAsked: [1, 2],
      withinMs: SOON_MS,
    },
  },
  {
    id: 'S15',
    title: 'primary flaps for 60 s',
    primary: (_vendor, pace) => flappingModel(pace),
    play: askUntilRecovered,
    expected: {
      answeredBy: ['primary', 'fallback'],
      primaryAsked: [1, Infinity],
      fallbackAsked: [1, Infinity],
      withinMs: SOON_MS,
      also: flappingComplaints,
    },
  },
  {
    id: 'S16',
    title: 'accounts after a fail-over',
    primary: () => always(status(503)),
    fallbackName: (vendor, isStreamed) => pricedModel(vendor, isStreamed).name,
    expected: {
      answeredBy: ['fallback'],
      primaryAsked: RETRIED,
      fallbackAsked: ONCE,
      withinMs: SOON_MS,
      also: billingComplaints,
    },
  },
];
