import type { Call } from './call';
import { read } from './testing/read';
import { collect, FINISH, sampleCall, textPart } from './testing/sample-call';
import { askCandidate, HANGS, PAUSES, pauses, ScriptedVendors, type Step } from './testing/scripted-vendors';
import { asksForStream, Timeout, type TimeoutSettings } from './timeout';

const LONG: TimeoutSettings = { timeoutMs: 60_000, firstTokenTimeoutMs: 60_000, stallTimeoutMs: 60_000 };
const PICTURES: Call['work'] = {
  kind: 'image',
  request: { prompt: 'Tea.', count: 1, size: { width: 64, height: 64 } },
};

describe('Timeout', () => {
  let vendors: ScriptedVendors;

  beforeEach(() => {
    vendors = new ScriptedVendors();
  });

  const callOf = (script: readonly Step[], changes: Partial<Call> = {}): Call =>
    sampleCall({ candidate: vendors.candidate('vendor/writer', [script]), ...changes });

  const ask = (call: Call, settings: Partial<TimeoutSettings>) =>
    new Timeout({ ...LONG, ...settings }).handle(call, askCandidate);

  it('passes on an answer that comes in time', async () => {
    const call = callOf([{ type: 'reasoning' }, textPart('Green '), textPart('tea.'), FINISH]);
    const parts = await collect(ask(call, {}));
    expect(parts).toEqual([{ type: 'reasoning' }, textPart('Green '), textPart('tea.'), FINISH]);
  });

  it.each([
    [
      'the first part of a stream where another model could answer',
      { isStreamed: true, hasAlternative: true },
      'firstTokenTimeoutMs',
    ],
    ['the first part of a whole answer where another could answer', { hasAlternative: true }, 'firstTokenTimeoutMs'],
    ['the first part of a stream without an alternative', { isStreamed: true }, 'timeoutMs'],
    ['a whole answer without an alternative', {}, 'timeoutMs'],
    ['a picture', { work: PICTURES, hasAlternative: true, isStreamed: true }, 'timeoutMs'],
  ] as const)('does not wait for long for %s', async (_, changes, limit) => {
    const answer = await read(ask(callOf([HANGS], changes), { [limit]: 20 }));
    expect(answer.errorCode).toBe('provider.timeout');
  });

  it('takes a sign of life for a beginning, and then minds the pauses', async () => {
    const script = [{ type: 'reasoning' }, pauses(60), textPart('Green '), HANGS] as const;
    const answer = await read(
      ask(callOf(script, { hasAlternative: true }), { firstTokenTimeoutMs: 30, stallTimeoutMs: 300 }),
    );
    expect(answer).toMatchObject({ text: 'Green ', errorCode: 'provider.timeout' });
  });

  it('bounds an attempt that is not streamed as a whole', async () => {
    const answer = await read(ask(callOf([textPart('Green '), HANGS]), { timeoutMs: 20 }));
    expect(answer).toMatchObject({ text: 'Green ', errorCode: 'provider.timeout' });
  });

  it('does not count the time that the reader takes', async () => {
    const parts = ask(callOf([textPart('Green '), textPart('tea.'), FINISH], { isStreamed: true }), {
      stallTimeoutMs: 30,
    });
    await parts.next();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect((await parts.next()).value).toEqual(textPart('tea.'));
    await parts.return(undefined);
  });

  it('aborts the attempt with what it stands for, and names the provider', async () => {
    const parts = await collect(ask(callOf([PAUSES], { hasAlternative: true }), { firstTokenTimeoutMs: 10 }));
    expect(vendors.requests[0]?.signal.reason).toMatchObject({ reason: 'timeout' });
    expect(parts).toEqual([
      { type: 'error', error: expect.objectContaining({ provider: 'vendor', reason: 'timeout' }) },
    ]);
  });

  it('closes an attempt that heeds its signal', async () => {
    await collect(ask(callOf([PAUSES]), { timeoutMs: 10 }));
    await new Promise(setImmediate);
    expect(vendors.underWay).toBe(0);
  });

  it.each([
    ['aborted', new Error('The reader has gone.')],
    ['timeout', new DOMException('The time is up.', 'TimeoutError')],
  ])('ends as %s when the call does', async (reason, cause) => {
    const caller = new AbortController();
    const answer = read(ask(callOf([HANGS], { signal: caller.signal }), {}));
    setImmediate(() => {
      caller.abort(cause);
    });
    expect((await answer).errorCode).toBe(`provider.${reason}`);
  });

  it('asks nobody for a call that is over', async () => {
    const answer = await read(ask(callOf([FINISH], { signal: AbortSignal.abort() }), {}));
    expect(answer.errorCode).toBe('provider.aborted');
    expect(vendors.asked).toEqual([]);
  });

  it('closes the attempt when the reader stops', async () => {
    const parts = ask(callOf([textPart('Green '), textPart('tea.'), FINISH]), {});
    await parts.next();
    expect(vendors.underWay).toBe(1);
    await parts.return(undefined);
    expect(vendors.underWay).toBe(0);
    expect(vendors.requests[0]?.signal.aborted).toBe(true);
  });
});

describe('asksForStream', () => {
  it.each([
    [true, false, true],
    [false, true, true],
    [true, true, true],
    [false, false, false],
  ])('reader %s, alternative %s: %s', (isStreamed, hasAlternative, expected) => {
    expect(asksForStream(sampleCall({ isStreamed, hasAlternative }))).toBe(expected);
    expect(asksForStream(sampleCall({ isStreamed, hasAlternative, work: PICTURES }))).toBe(false);
  });
});
