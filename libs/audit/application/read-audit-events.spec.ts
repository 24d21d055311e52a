import { InMemoryAuditEvents, InMemoryAuditTrail, sampleAuditEntry } from '../testing';
import { ReadAuditEvents, type AuditEventQuery } from './read-audit-events';

const QUERY: AuditEventQuery = {
  siteId: null,
  actorId: null,
  action: null,
  outcome: null,
  from: null,
  to: null,
  limit: 20,
  cursor: null,
};

describe('ReadAuditEvents', () => {
  let trail: InMemoryAuditTrail;
  let read: ReadAuditEvents;

  beforeEach(() => {
    trail = new InMemoryAuditTrail();
    read = new ReadAuditEvents(new InMemoryAuditEvents(trail));
  });

  const noteMany = (count: number): void => {
    for (let index = 1; index <= count; index += 1) trail.note(sampleAuditEntry({ target: String(index) }));
  };

  it('has no page but an empty one where nothing happened', async () => {
    expect(await read.execute(QUERY)).toEqual({ items: [], nextCursor: null });
  });

  it('goes through all events once, though others are added meanwhile', async () => {
    noteMany(5);
    const seen: (string | null)[] = [];
    let cursor: string | null = null;
    do {
      const page = await read.execute({ ...QUERY, limit: 2, cursor });
      seen.push(...page.items.map(({ target }) => target));
      cursor = page.nextCursor;
      trail.note(sampleAuditEntry({ target: 'later' }));
    } while (cursor !== null);

    expect(seen).toEqual(['5', '4', '3', '2', '1']);
  });

  it('has no further page where the last one is just full', async () => {
    noteMany(2);

    expect((await read.execute({ ...QUERY, limit: 2 })).nextCursor).toBeNull();
  });

  it.each<[string, Partial<AuditEventQuery>]>([
    ['/limit', { limit: 0 }],
    ['/limit', { limit: 101 }],
    ['/limit', { limit: 1.5 }],
    ['/limit', { limit: Number.NaN }],
    ['/cursor', { cursor: 'the next one' }],
    ['/to', { from: new Date('2026-11-02'), to: new Date('2026-11-01') }],
    ['/to', { from: new Date('2026-11-01'), to: new Date('2026-11-01') }],
  ])('refuses what is wrong at %s: %j', async (pointer, changes) => {
    await expect(read.execute({ ...QUERY, ...changes })).rejects.toMatchObject({
      code: 'request.invalid',
      details: [{ pointer }],
    });
  });
});
