import { CollectedEvents } from '@seoforge/observability/testing';

import { eventOf, type AuditEvent } from '../domain/audit-event';
import { sampleAuditEntry } from '../testing';
import { NoteBuffer } from './note-buffer';

const MOST_WAITING = 10_000;

describe('NoteBuffer', () => {
  let events: CollectedEvents;
  let batches: AuditEvent[][];
  let write: (batch: readonly AuditEvent[]) => Promise<void>;
  let buffer: NoteBuffer;

  beforeEach(() => {
    jest.useFakeTimers();
    events = new CollectedEvents();
    batches = [];
    write = async (batch) => void batches.push([...batch]);
    buffer = new NoteBuffer((batch) => write(batch), events);
  });
  afterEach(() => jest.useRealTimers());

  const add = (count: number): AuditEvent[] => {
    const added = Array.from({ length: count }, () => eventOf(sampleAuditEntry()));
    for (const event of added) buffer.add(event);
    return added;
  };
  const fail = async (): Promise<void> => {
    throw new Error('Connection terminated');
  };
  const sizes = (): number[] => batches.map(({ length }) => length);

  it('writes what has gathered for a second', async () => {
    const added = add(3);
    expect(batches).toEqual([]);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(batches).toEqual([added]);

    await jest.advanceTimersByTimeAsync(60_000);
    expect(batches).toHaveLength(1);
    expect(events.all).toEqual([]);
  });

  it('writes a bounded number at once, one after the other', async () => {
    const added = add(500);
    let underWay = 0;
    write = async (batch) => {
      underWay += 1;
      expect(underWay).toBe(1);
      await Promise.resolve();
      underWay -= 1;
      batches.push([...batch]);
    };
    await jest.advanceTimersByTimeAsync(1_000);

    expect(sizes()).toEqual([200, 200, 100]);
    expect(batches.flat()).toEqual(added);
  });

  it('writes what arrives while it writes', async () => {
    const first = add(1);
    const second: AuditEvent[] = [];
    const gate = Promise.withResolvers<undefined>();
    write = async (batch) => {
      batches.push([...batch]);
      await gate.promise;
    };
    await jest.advanceTimersByTimeAsync(1_000);
    second.push(...add(2));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(batches).toEqual([first]);
    gate.resolve(undefined);
    await jest.advanceTimersByTimeAsync(1_000);

    expect(batches).toEqual([first, second]);
  });

  it('keeps what the database does not take, says so once, and tries again less and less often', async () => {
    const takes = write;
    let attempts = 0;
    write = async () => {
      attempts += 1;
      await fail();
    };
    const added = add(2);
    await jest.advanceTimersByTimeAsync(1_000 + 2_000 + 4_000 + 8_000 + 16_000 + 30_000 + 30_000);
    expect(attempts).toBe(7);
    expect(events.all).toEqual([{ name: 'audit.rows_delayed', level: 'warn', facts: { rows: 2 } }]);

    write = takes;
    await jest.advanceTimersByTimeAsync(30_000);
    expect(batches).toEqual([added]);
    add(1);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(batches).toHaveLength(2);
  });

  it('counts what finds no room, and adds one event with the number when there is room again', async () => {
    const takes = write;
    write = fail;
    const added = add(MOST_WAITING + 7);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(events.named('audit.rows_lost')).toEqual([]);
    write = takes;
    await jest.advanceTimersByTimeAsync(2_000);

    const written = batches.flat();
    expect(written.slice(0, MOST_WAITING).map(({ id }) => id)).toEqual(
      added.slice(0, MOST_WAITING).map(({ id }) => id),
    );
    expect(written.slice(MOST_WAITING)).toMatchObject([
      { action: 'audit.overflow', actor: { kind: 'system', id: null }, details: { rows: 7 } },
    ]);
    expect(events.named('audit.rows_lost')).toEqual([{ name: 'audit.rows_lost', level: 'warn', facts: { rows: 7 } }]);
  });

  it('writes what is left when it is flushed', async () => {
    const added = add(3);
    await buffer.flush();

    expect(batches).toEqual([added]);
    expect(events.all).toEqual([]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it.each([
    ['refuses', fail],
    ['never answers', () => new Promise<void>(() => undefined)],
  ])('gives up what is left when the database %s at the end, and tells how much', async (_what, writes) => {
    write = writes;
    add(3);
    const flushed = buffer.flush();
    await jest.advanceTimersByTimeAsync(5_000);
    await flushed;

    expect(events.named('audit.rows_lost')).toMatchObject([{ facts: { rows: 3 } }]);
  });
});
