import type { ReceiptRowDto } from '../../apps/api/src/usage/usage.dto';
import type { AnswerBehaviour, Behaviour, StreamFaults, WireUsage } from '../support/upstreams/behaviour';
import { PNG } from '../support/upstreams/sample-pictures';

/** US dollars for a million tokens, and so micro-dollars for one: input 0.75, from the cache 0.075, output 4.5. */
export const OPENAI = 'openai/gpt-5.4-mini';
/** Input 2, from the cache 0.2, into the cache 2.5, output 10. */
const ANTHROPIC = 'anthropic/claude-sonnet-5';
/** Input 1.5, from the cache 0.15, output 9, thoughts as output. */
const GOOGLE = 'google/gemini-3.5-flash';
/** Input 5, pictures 30. */
const OPENAI_PAINTER = 'openai/gpt-image-2';
/** Input 2, words 12, pictures 120. */
const GOOGLE_PAINTER = 'google/gemini-3-pro-image';

export const CHAT = '/openai/v1/chat/completions';
export const IMAGES = '/openai/v1/images/generations';

/** With the 55 bytes in which the options for the vendors are written, 300: an estimate takes them for 100 tokens. */
export const QUESTION_BYTES = 245;

/** 25 pieces of 8 bytes. */
const TEXT = 'A garden pond needs a calm spot. Dig it in steps. '.repeat(4);
/** 72 bytes of it have come: an estimate takes them for 24 tokens. */
export const PIECES_BEFORE_BREAK = 9;

const UNAVAILABLE: Behaviour = { kind: 'status', status: 503 };

export function answer(usage: WireUsage, faults: StreamFaults = {}): AnswerBehaviour {
  return { kind: 'answer', text: TEXT, usage, faults };
}

function picture(usage: WireUsage): Behaviour {
  return { kind: 'pictures', pictures: [PNG], usage };
}

/** One attempt as the ledger shows it. */
type Line = Partial<ReceiptRowDto>;

export function succeeded(costMicroUsd: number, more: Line = {}): Line {
  return {
    outcome: 'succeeded',
    errorCode: null,
    costMicroUsd,
    chargeMicroUsd: costMicroUsd,
    isCached: false,
    ...more,
  };
}

const FREE_FAILURE: Line = {
  outcome: 'failed',
  errorCode: 'provider.unavailable',
  inputTokens: null,
  outputTokens: null,
  costMicroUsd: 0,
  chargeMicroUsd: 0,
};

interface RecordedCall {
  readonly title: string;
  readonly path?: string;
  readonly request: { readonly model: string; readonly stream?: boolean; readonly fallbacks?: readonly string[] };
  /** What the vendors answer, one after the other. */
  readonly answers: Readonly<Partial<Record<'openAi' | 'anthropic' | 'google', readonly Behaviour[]>>>;
  readonly lines: readonly Line[];
  /** What the answer says that it cost. */
  readonly costMicroUsd: number | null;
  /** By how much the month's spending grows. */
  readonly chargeMicroUsd: number;
}

export const RECORDED: readonly RecordedCall[] = [
  {
    title: 'a whole answer',
    request: { model: OPENAI },
    answers: { openAi: [answer({ promptTokens: 1_000, completionTokens: 200 })] },
    // 1,000 × 0.75 + 200 × 4.5 = 750 + 900
    lines: [succeeded(1_650, { inputTokens: 1_000, cachedTokens: null, outputTokens: 200 })],
    costMicroUsd: 1_650,
    chargeMicroUsd: 1_650,
  },
  {
    title: 'a streamed answer of OpenAI',
    request: { model: OPENAI, stream: true },
    answers: { openAi: [answer({ promptTokens: 1_000, completionTokens: 201 })] },
    // 1,000 × 0.75 + 201 × 4.5 = 750 + 904.5, rounded up
    lines: [succeeded(1_655, { inputTokens: 1_000, outputTokens: 201 })],
    costMicroUsd: 1_655,
    chargeMicroUsd: 1_655,
  },
  {
    title: 'a streamed answer of Google',
    request: { model: GOOGLE, stream: true },
    answers: { google: [answer({ promptTokens: 333, completionTokens: 77 })] },
    // 333 × 1.5 + 77 × 9 = 499.5 + 693, rounded up
    lines: [succeeded(1_193, { inputTokens: 333, outputTokens: 77 })],
    costMicroUsd: 1_193,
    chargeMicroUsd: 1_193,
  },
  {
    title: 'input from the cache of OpenAI, which counts it among the input',
    request: { model: OPENAI },
    answers: { openAi: [answer({ promptTokens: 1_000, cachedTokens: 640, completionTokens: 50 })] },
    // 360 × 0.75 + 640 × 0.075 + 50 × 4.5 = 270 + 48 + 225
    lines: [succeeded(543, { inputTokens: 1_000, cachedTokens: 640, outputTokens: 50 })],
    costMicroUsd: 543,
    chargeMicroUsd: 543,
  },
  ...[false, true].map((stream): RecordedCall => ({
    title: `input into and from the cache of Anthropic, which counts it apart${stream ? ', streamed' : ''}`,
    request: { model: ANTHROPIC, stream },
    answers: {
      anthropic: [answer({ promptTokens: 2_000, cachedTokens: 600, cacheWriteTokens: 1_000, completionTokens: 100 })],
    },
    // 400 × 2 + 600 × 0.2 + 1,000 × 2.5 + 100 × 10 = 800 + 120 + 2,500 + 1,000
    lines: [succeeded(4_420, { inputTokens: 2_000, cachedTokens: 600, cacheWriteTokens: 1_000, outputTokens: 100 })],
    costMicroUsd: 4_420,
    chargeMicroUsd: 4_420,
  })),
  {
    title: 'reasoning of OpenAI, which counts it among the output',
    request: { model: OPENAI },
    answers: { openAi: [answer({ promptTokens: 100, completionTokens: 120, reasoningTokens: 80 })] },
    // 100 × 0.75 + 120 × 4.5 = 75 + 540
    lines: [succeeded(615, { outputTokens: 120, reasoningTokens: 80 })],
    costMicroUsd: 615,
    chargeMicroUsd: 615,
  },
  {
    title: 'reasoning of Anthropic, which counts it among the output',
    request: { model: ANTHROPIC, stream: true },
    answers: { anthropic: [answer({ promptTokens: 100, completionTokens: 120, reasoningTokens: 80 })] },
    // 100 × 2 + 120 × 10 = 200 + 1,200
    lines: [succeeded(1_400, { outputTokens: 120, reasoningTokens: 80 })],
    costMicroUsd: 1_400,
    chargeMicroUsd: 1_400,
  },
  {
    title: 'reasoning of Google, which counts it apart',
    request: { model: GOOGLE },
    answers: { google: [answer({ promptTokens: 100, completionTokens: 300, reasoningTokens: 200 })] },
    // 100 × 1.5 + (100 + 200) × 9 = 150 + 2,700
    lines: [succeeded(2_850, { outputTokens: 300, reasoningTokens: 200 })],
    costMicroUsd: 2_850,
    chargeMicroUsd: 2_850,
  },
  {
    title: 'an answer after a 503, which costs nothing',
    request: { model: OPENAI },
    answers: { openAi: [UNAVAILABLE, answer({ promptTokens: 40, completionTokens: 10 })] },
    // 40 × 0.75 + 10 × 4.5 = 30 + 45
    lines: [FREE_FAILURE, succeeded(75)],
    costMicroUsd: 75,
    chargeMicroUsd: 75,
  },
  {
    title: 'an answer of another vendor, at that vendor’s prices',
    // Of a model of its own: so many failures open a circuit.
    request: { model: 'openai/gpt-5.4-nano', fallbacks: [ANTHROPIC] },
    answers: {
      openAi: [UNAVAILABLE, UNAVAILABLE, UNAVAILABLE],
      anthropic: [answer({ promptTokens: 40, completionTokens: 10 })],
    },
    // 40 × 2 + 10 × 10 = 80 + 100
    lines: [
      FREE_FAILURE,
      FREE_FAILURE,
      FREE_FAILURE,
      succeeded(180, { provider: 'anthropic', model: 'claude-sonnet-5' }),
    ],
    costMicroUsd: 180,
    chargeMicroUsd: 180,
  },
  {
    title: 'an answer of another vendor after one that broke off, whose own cost nobody knows',
    request: { model: OPENAI, fallbacks: [GOOGLE] },
    answers: {
      openAi: [
        answer(
          { promptTokens: 40, completionTokens: 50 },
          { interrupt: { afterChunks: PIECES_BEFORE_BREAK, by: 'end' } },
        ),
      ],
      google: [answer({ promptTokens: 40, completionTokens: 50 })],
    },
    lines: [
      // estimated: 100 × 0.75 + 24 × 4.5 = 75 + 108
      { outcome: 'failed', errorCode: 'provider.connection_failed', costMicroUsd: null, chargeMicroUsd: 183 },
      // 40 × 1.5 + 50 × 9 = 60 + 450
      succeeded(510, { provider: 'google' }),
    ],
    costMicroUsd: null,
    chargeMicroUsd: 693,
  },
  {
    title: 'a picture of OpenAI',
    path: IMAGES,
    request: { model: OPENAI_PAINTER },
    answers: { openAi: [picture({ promptTokens: 20, completionTokens: 1_056, imageTokens: 1_056 })] },
    // 20 × 5 + 1,056 × 30 = 100 + 31,680
    lines: [succeeded(31_780, { purpose: 'openai.image', inputTokens: 20, imageTokens: 1_056 })],
    costMicroUsd: 31_780,
    chargeMicroUsd: 31_780,
  },
  {
    title: 'a picture of Google with words to it',
    path: IMAGES,
    request: { model: GOOGLE_PAINTER },
    answers: { google: [picture({ promptTokens: 10, completionTokens: 1_150, imageTokens: 1_120 })] },
    // 10 × 2 + 30 × 12 + 1,120 × 120 = 20 + 360 + 134,400
    lines: [succeeded(134_780, { outputTokens: 1_150, imageTokens: 1_120 })],
    costMicroUsd: 134_780,
    chargeMicroUsd: 134_780,
  },
];
