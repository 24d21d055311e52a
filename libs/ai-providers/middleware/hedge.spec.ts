import { AppError } from '@seoforge/kernel';

import type { Call, CallPart, Candidate } from './call';
import { Hedge } from './hedge';
import { read, type ReadAnswer } from './testing/read';
import { FINISH, sampleCall, textPart } from './testing/sample-call';
import { askCandidate, fails, PAUSES, pauses, ScriptedVendors, type Step } from './testing/scripted-vendors';

describe('Hedge', () => {
  let vendors: ScriptedVendors;
  let open: Set<string>;

  beforeEach(() => {
    vendors = new ScriptedVendors();
    open = new Set();
  });

  const vendor = (name: string, ...script: readonly Step[]): Candidate => vendors.candidate(`${name}/writer`, [script]);
  const start = (
    candidates: readonly Candidate[],
    changes: Partial<Call> = {},
    hedgeAfterMs = 5,
  ): AsyncGenerator<CallPart> => {
    const health = { waitMsOf: ({ provider }: { provider: string }) => (open.has(provider) ? 5_000 : 0) };
    const hasAlternative = candidates.length > 1;
    const call = sampleCall({ candidates, candidate: candidates[0], hasAlternative, isStreamed: true, ...changes });
    return new Hedge({ hedgeAfterMs, health }).handle(call, askCandidate);
  };
  const ask = (...args: Parameters<typeof start>): Promise<ReadAnswer> => read(start(...args));
  const saying = (text: string): readonly Step[] => [textPart(text), FINISH];

  it('asks the second one where the first is silent, and ends the first', async () => {
    expect(await ask([vendor('a', PAUSES), vendor('b', ...saying('Green tea.'))])).toMatchObject({
      text: 'Green tea.',
    });
    expect(vendors.asked).toEqual(['a/writer', 'b/writer']);
    expect(vendors.requests[0]?.signal.aborted).toBe(true);
    expect(vendors.underWay).toBe(0);
  });

  it('ends the second one where the first begins before it', async () => {
    const answer = await ask([vendor('a', pauses(60), ...saying('Black tea.')), vendor('b', PAUSES)]);
    expect(answer.text).toBe('Black tea.');
    expect(vendors.asked).toHaveLength(2);
    expect(vendors.requests[1]?.signal.aborted).toBe(true);
    expect(vendors.underWay).toBe(0);
  });

  it('asks nobody else where the first one has begun, however slowly it goes on', async () => {
    const answer = await ask([vendor('a', textPart('Black '), pauses(30), ...saying('tea.')), vendor('b', FINISH)]);
    expect(answer.text).toBe('Black tea.');
    expect(vendors.asked).toEqual(['a/writer']);
  });

  it.each<[string, readonly Step[], readonly Step[], string]>([
    ['the first', [pauses(30), fails('unavailable')], [pauses(60), ...saying('Green tea.')], 'Green tea.'],
    ['the second', [pauses(60), ...saying('Black tea.')], [fails('unavailable')], 'Black tea.'],
  ])('waits for the other one where %s fails', async (_, first, second, text) => {
    expect(await ask([vendor('a', ...first), vendor('b', ...second)])).toMatchObject({ text, errorCode: null });
  });

  it('ends with the first one’s error where both fail', async () => {
    const candidates = [vendor('a', pauses(30), fails('timeout')), vendor('b', fails('unavailable'))];
    expect((await ask(candidates)).errorCode).toBe('provider.timeout');
    expect(vendors.asked).toHaveLength(2);
  });

  it('asks the second one only when it is paid for', async () => {
    const refusal = new AppError({ code: 'budget.exceeded', kind: 'budget_exceeded', message: 'No money.' });
    const cover = jest.fn(() => Promise.reject(refusal));
    const candidates = [vendor('a', pauses(30), ...saying('Black tea.')), vendor('b', FINISH)];
    const answer = await ask(candidates, { spending: { cover } });
    expect(answer.text).toBe('Black tea.');
    expect(cover).toHaveBeenCalledWith(expect.objectContaining({ kind: 'language' }), ...candidates);
    expect(vendors.asked).toEqual(['a/writer']);
  });

  it('passes over open circuits', async () => {
    open.add('b');
    await ask([vendor('a', PAUSES), vendor('b', FINISH), vendor('c', ...saying('Green tea.'))]);
    expect(vendors.asked).toEqual(['a/writer', 'c/writer']);
  });

  it.each<[string, Partial<Call>, number]>([
    ['it is switched off', {}, 0],
    ['there is no alternative', { hasAlternative: false }, 5],
    [
      'pictures are drawn',
      { work: { kind: 'image', request: { prompt: '', count: 1, size: { width: 1, height: 1 } } } },
      5,
    ],
  ])('does nothing where %s', async (_, changes, hedgeAfterMs) => {
    await ask([vendor('a', pauses(30), FINISH), vendor('b', FINISH)], changes, hedgeAfterMs);
    expect(vendors.asked).toEqual(['a/writer']);
  });

  it('leaves no timer behind', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    await ask([vendor('a', ...saying('Black tea.')), vendor('b', FINISH)], {}, 60_000);
    expect(timers()).toBe(before);
  });

  it('closes both when the reader stops', async () => {
    const parts = start([vendor('a', PAUSES), vendor('b', textPart('Green '), PAUSES)]);
    await parts.next();
    await parts.return(undefined);
    expect(vendors.underWay).toBe(0);
  });
});
