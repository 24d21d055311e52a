import { Bulkhead, type BulkheadSettings } from './bulkhead';
import type { Call, CallPart } from './call';
import { read, type ReadAnswer } from './testing/read';
import { FINISH, sampleCall, textPart } from './testing/sample-call';
import { askCandidate, fails, PAUSES, ScriptedVendors, type Step } from './testing/scripted-vendors';

describe('Bulkhead', () => {
  let vendors: ScriptedVendors;
  let bulkhead: Bulkhead;

  const limitTo = (settings: BulkheadSettings): void => {
    bulkhead = new Bulkhead(settings);
  };

  beforeEach(() => {
    vendors = new ScriptedVendors();
    limitTo({ providerConcurrency: 1 });
  });

  const ask = (script: readonly Step[], changes: Partial<Call> & { name?: string } = {}): AsyncGenerator<CallPart> => {
    const { name = 'vendor/writer', ...call } = changes;
    return bulkhead.handle(sampleCall({ candidate: vendors.candidate(name, [script]), ...call }), askCandidate);
  };

  /** Begins an answer that keeps its slot until it is returned. */
  const hold = async (name = 'vendor/writer'): Promise<AsyncGenerator<CallPart>> => {
    const held = ask([textPart('Green '), FINISH], { name });
    await held.next();
    return held;
  };

  it('lets so many through and serves the others in the order in which they came', async () => {
    const held = await hold();
    const ended: string[] = [];
    const waiting = ['vendor/a', 'vendor/b', 'vendor/c'].map(async (name) => {
      await read(ask([FINISH], { name }));
      ended.push(name);
    });
    expect(bulkhead.loadOf('vendor')).toEqual({ inUse: 1, waiting: 3 });
    expect(vendors.asked).toEqual(['vendor/writer']);
    await held.return(undefined);
    await Promise.all(waiting);
    expect(ended).toEqual(['vendor/a', 'vendor/b', 'vendor/c']);
    expect(bulkhead.loadOf('vendor')).toEqual({ inUse: 0, waiting: 0 });
  });

  it('never lets more through than that', async () => {
    limitTo({ providerConcurrency: 3 });
    let most = 0;
    const answers = Array.from({ length: 12 }, async (): Promise<ReadAnswer> => {
      const parts = ask([textPart('Green '), { type: 'pauses', durationMs: 2 }, FINISH]);
      await parts.next();
      most = Math.max(most, vendors.underWay);
      return read(parts);
    });
    expect((await Promise.all(answers)).every(({ errorCode }) => errorCode === null)).toBe(true);
    expect(most).toBe(3);
    expect(bulkhead.loadOf('vendor')).toEqual({ inUse: 0, waiting: 0 });
  });

  it('keeps providers apart', async () => {
    const held = await hold('slow/writer');
    expect((await read(ask([FINISH], { name: 'other/writer' }))).errorCode).toBeNull();
    await held.return(undefined);
  });

  it('refuses whoever comes when too many wait', async () => {
    const held = await hold();
    const waiting = Array.from({ length: 4 }, () => read(ask([FINISH])));
    expect((await read(ask([FINISH]))).errorCode).toBe('provider.overloaded');
    await held.return(undefined);
    expect((await Promise.all(waiting)).map(({ errorCode }) => errorCode)).toEqual([null, null, null, null]);
  });

  it('lets nobody wait for too long', async () => {
    limitTo({ providerConcurrency: 1, maxWaitMs: 10 });
    const held = await hold();
    expect((await read(ask([FINISH]))).errorCode).toBe('provider.overloaded');
    expect(bulkhead.loadOf('vendor')).toEqual({ inUse: 1, waiting: 0 });
    await held.return(undefined);
    expect((await read(ask([FINISH]))).errorCode).toBeNull();
  });

  it('forgets a waiting call that is over, and does not ask for one that was over before', async () => {
    const held = await hold();
    const caller = new AbortController();
    const waiting = read(ask([FINISH], { signal: caller.signal }));
    caller.abort();
    expect((await waiting).errorCode).toBe('provider.aborted');
    expect(bulkhead.loadOf('vendor')).toEqual({ inUse: 1, waiting: 0 });
    await held.return(undefined);
    expect((await read(ask([FINISH], { signal: caller.signal }))).errorCode).toBe('provider.aborted');
    expect(bulkhead.loadOf('vendor')).toEqual({ inUse: 0, waiting: 0 });
    expect(vendors.asked).toEqual(['vendor/writer']);
  });

  it.each<[string, (parts: AsyncGenerator<CallPart>) => Promise<unknown>, readonly Step[]]>([
    ['an answer', read, [FINISH]],
    ['an error', read, [fails('unavailable')]],
    ['a reader that stops', (parts) => parts.next().then(() => parts.return(undefined)), [textPart('Green '), PAUSES]],
  ])('frees the slot after %s', async (_, take, script) => {
    await take(ask(script));
    expect(bulkhead.loadOf('vendor')).toEqual({ inUse: 0, waiting: 0 });
    expect(vendors.underWay).toBe(0);
  });

  it('frees the slot after a defect', async () => {
    const parts = bulkhead.handle(sampleCall(), () => {
      throw new Error('A defect.');
    });
    await expect(read(parts)).rejects.toThrow('A defect.');
    expect(bulkhead.loadOf('vendor').inUse).toBe(0);
  });
});
