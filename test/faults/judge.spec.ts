import type { Answer } from './chat-client';
import { complaintsAbout } from './judge';
import { REAL_PACE } from './pace';
import type { Expectation, LedgerEntry } from './scenario';
import { ScriptedModel } from './scripted-model';
import { WHOLE_TEXT, wholeAnswer } from './whole-answer';

const ANSWERED: Answer = {
  status: 200,
  text: WHOLE_TEXT,
  finishReason: 'stop',
  answeredBy: 'primary',
  usage: null,
  costMicroUsd: null,
  errorCode: null,
  askedAtMs: 0,
  elapsedMs: 10,
};
const BROKEN_OFF: Answer = {
  ...ANSWERED,
  text: WHOLE_TEXT.slice(0, 50),
  finishReason: null,
  answeredBy: null,
  errorCode: 'provider.unavailable',
};
const ENTRY: LedgerEntry = { provider: 'openai', model: 'one', outcome: 'succeeded', costMicroUsd: 1 };

function complaints(
  answer: Answer,
  expected: Partial<Expectation> = {},
  { asked = 1, ledger = [ENTRY] }: { asked?: number; ledger?: readonly LedgerEntry[] } = {},
): readonly string[] {
  const primary = new ScriptedModel('openai', 'one', () => wholeAnswer());
  for (let request = 1; request <= asked; request += 1) primary.respond({ model: 'one', messages: [] });
  const fallback = new ScriptedModel('google', 'other', () => wholeAnswer());
  const once: Expectation = {
    answeredBy: ['primary'],
    primaryAsked: [1, 1],
    fallbackAsked: [0, 0],
    withinMs: 1_000,
    ...expected,
  };
  const scenario = { id: 'S00', title: 'of a spec', primary: () => () => wholeAnswer(), expected: once };
  const run = { id: 'of-a-spec', scenario, vendor: 'openai' as const, isStreamed: true, primary, fallback };
  return complaintsAbout({ run, answers: [answer], ledger }, REAL_PACE);
}

describe('complaintsAbout', () => {
  it('is content with the whole text, once, from whom it should come', () => {
    expect(complaints(ANSWERED)).toEqual([]);
  });

  it.each<[string, Partial<Answer>, string]>([
    ['a truncated text', { text: WHOLE_TEXT.slice(0, 50) }, 'the text is truncated after 50 of '],
    ['a beginning given twice', { text: `A pond wants ${WHOLE_TEXT}` }, 'the text is repeated from the beginning'],
    ['an answer without an end', { finishReason: null }, 'the answer ended with null'],
    ['the wrong model', { answeredBy: 'fallback' }, 'the answer is said to come from fallback'],
    ['a late answer', { elapsedMs: 1_001 }, 'the answer took 1001 ms, more than 1000'],
    ['an error', { errorCode: 'provider.timeout', status: 504, text: '' }, 'status 504 and provider.timeout'],
  ])('complains about %s', (_name, fault, complaint) => {
    expect(complaints({ ...ANSWERED, ...fault })).toEqual([expect.stringContaining(complaint)]);
  });

  it('lets a stream break off only where that is expected, and never as if it were whole', () => {
    expect(complaints(BROKEN_OFF)).toHaveLength(1);
    expect(complaints(BROKEN_OFF, { mayBreakOff: true })).toEqual([]);
    expect(complaints({ ...BROKEN_OFF, finishReason: 'stop' }, { mayBreakOff: true })).toHaveLength(1);
    expect(complaints({ ...BROKEN_OFF, text: 'Something else' }, { mayBreakOff: true })).toHaveLength(1);
  });

  it('takes the expected error for right, and an answer in its place for wrong', () => {
    const filtered = { answeredBy: [], failsWith: 'content_filter' };

    expect(complaints({ ...BROKEN_OFF, text: '', errorCode: 'content_filter' }, filtered)).toEqual([]);
    expect(complaints({ ...BROKEN_OFF, text: '' }, filtered)).toHaveLength(1);
    expect(complaints(ANSWERED, filtered)).toHaveLength(1);
  });

  it('counts requests and entries', () => {
    expect(complaints(ANSWERED, {}, { asked: 2, ledger: [ENTRY, ENTRY] })).toEqual([
      'the primary was asked 2 times instead of 1',
    ]);
    expect(complaints(ANSWERED, { primaryAsked: [1, 9] }, { asked: 7, ledger: Array(7).fill(ENTRY) })).toEqual([
      '7 requests for 1 calls',
    ]);
    expect(complaints(ANSWERED, {}, { ledger: [] })).toEqual(['0 entries in the ledger for 1 requests']);
  });
});
