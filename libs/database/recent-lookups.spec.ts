import { RecentLookups } from './recent-lookups';

interface Row {
  readonly owner: string;
  readonly version: number;
}

const MOST = 3;

describe('RecentLookups', () => {
  let table: Map<string, Row>;
  let asked: string[];
  let listened: number;
  let before: Promise<unknown>;
  let rows: RecentLookups<Row>;

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
    table = new Map(['a', 'b', 'c', 'd'].map((key) => [key, { owner: `owner of ${key}`, version: 1 }]));
    asked = [];
    listened = 0;
    before = Promise.resolve();
    rows = new RecentLookups({
      lookUp: async (key) => {
        asked.push(key);
        const row = table.get(key) ?? null;
        await before;
        return row;
      },
      listen: () => {
        listened += 1;
      },
      most: MOST,
    });
  });
  afterEach(() => jest.useRealTimers());

  /** Lets what has been asked for hang until the function is called. */
  function hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    before = promise;
    return () => {
      resolve(undefined);
    };
  }

  it('asks once in five seconds', async () => {
    for (let time = 0; time < 3; time += 1) expect(await rows.find('a')).toEqual(table.get('a'));
    jest.advanceTimersByTime(4_999);
    await rows.find('a');
    expect(asked).toEqual(['a']);
    jest.advanceTimersByTime(1);
    await rows.find('a');
    expect(asked).toEqual(['a', 'a']);
  });

  it('asks once for all who ask at the same time', async () => {
    expect(await Promise.all([rows.find('a'), rows.find('a'), rows.find('b')])).toHaveLength(3);
    expect(asked).toEqual(['a', 'b']);
  });

  it('does not remember what is absent', async () => {
    expect(await rows.find('x')).toBeNull();
    table.set('x', { owner: 'new', version: 1 });
    expect(await rows.find('x')).toMatchObject({ owner: 'new' });
  });

  it('does not remember a failure', async () => {
    before = Promise.reject(new Error('no database'));
    await expect(rows.find('a')).rejects.toThrow('no database');
    before = Promise.resolve();
    expect(await rows.find('a')).toEqual(table.get('a'));
  });

  it('lets nobody wait for an answer that does not come, and asks again for who comes next', async () => {
    hold();
    const waiting = Promise.allSettled([rows.find('a'), rows.find('a')]);
    jest.advanceTimersByTime(5_000);
    const refusal = { status: 'rejected', reason: expect.objectContaining({ code: 'service.database_unavailable' }) };
    expect(await waiting).toEqual([refusal, refusal]);
    before = Promise.resolve();
    expect(await rows.find('a')).toEqual(table.get('a'));
    expect(asked).toEqual(['a', 'a']);
  });

  it('asks again after a change', async () => {
    await rows.find('a');
    table.set('a', { owner: 'owner of a', version: 2 });
    rows.expire('a');
    expect(await rows.find('a')).toMatchObject({ version: 2 });
  });

  it.each<[string, (recent: RecentLookups<Row>) => void]>([
    [
      'by key',
      (recent) => {
        recent.expire('a');
      },
    ],
    [
      'by what it touches',
      (recent) => {
        recent.expireWhere(() => false);
      },
    ],
  ])('gives what was under way during a change, %s, to nobody who asks afterwards', async (_, expire) => {
    const release = hold();
    const early = rows.find('a');
    table.set('a', { owner: 'owner of a', version: 2 });
    expire(rows);
    const late = rows.find('a');
    release();
    expect(await early).toMatchObject({ version: 1 });
    expect(await late).toMatchObject({ version: 2 });
    expect(await rows.find('a')).toMatchObject({ version: 2 });
    expect(asked).toEqual(['a', 'a']);
  });

  it('forgets all that a change touches, and nothing else', async () => {
    await rows.find('a');
    await rows.find('b');
    rows.expireWhere(({ owner }) => owner === 'owner of a');
    await rows.find('a');
    await rows.find('b');
    expect(asked).toEqual(['a', 'b', 'a']);
  });

  it('remembers so many, the latest ones', async () => {
    for (const key of ['a', 'b', 'c', 'd', 'd', 'c', 'b', 'a']) await rows.find(key);
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'a']);
  });

  it('listens from the first use on, once', async () => {
    expect(listened).toBe(0);
    await rows.find('a');
    await rows.find('b');
    expect(listened).toBe(1);
  });
});
