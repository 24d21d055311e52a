import type { INestApplicationContext } from '@nestjs/common';
import { EntityManagers, Transactions } from '@seoforge/database';
import { CreateSite, SiteRepository, SitesModule } from '@seoforge/sites';

import { createTestContext } from '../support/test-context';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

describe('transactions', () => {
  let database: TestDatabase;
  let context: INestApplicationContext;
  let transactions: Transactions;

  beforeAll(async () => {
    database = await createTestDatabase();
    context = await createTestContext({ DATABASE_URL: database.url }, [SitesModule]);
    transactions = context.get(Transactions);
  });
  afterAll(async () => {
    await context.close();
    await database.drop();
  });

  const write = async (): Promise<string> => (await context.get(CreateSite).execute('Garden site')).id;
  const exists = async (id: string): Promise<boolean> => (await context.get(SiteRepository).find(id)) !== null;
  const failAfter = async (work: () => Promise<unknown>): Promise<never> => {
    await work();
    throw new Error('changed my mind');
  };

  it('keep everything that was written in them, and give back the result of the work', async () => {
    const ids = await transactions.run(async () => [await write(), await write()]);

    expect(await Promise.all(ids.map(exists))).toEqual([true, true]);
  });

  it('keep nothing when the work fails, and pass the failure on', async () => {
    const ids: string[] = [];
    const work = transactions.run(() => failAfter(async () => ids.push(await write(), await write())));

    await expect(work).rejects.toThrow('changed my mind');
    expect(await Promise.all(ids.map(exists))).toEqual([false, false]);
  });

  it('show what was written to the work alone until they commit', async () => {
    let seenInside = false;
    let seenOutside = true;
    const outside = Promise.withResolvers<boolean>();
    let ask: (id: string) => void = () => undefined;
    const asked = new Promise<string>((resolve) => (ask = resolve));
    void asked.then(exists).then(outside.resolve, outside.reject);
    await transactions.run(async () => {
      const id = await write();
      seenInside = await exists(id);
      ask(id);
      seenOutside = await outside.promise;
    });

    expect([seenInside, seenOutside]).toEqual([true, false]);
  });

  it('join the one that is under way, so that a later failure takes back what an inner one wrote', async () => {
    let id = '';
    const outer = transactions.run(() =>
      failAfter(async () => {
        id = await transactions.run(write);
      }),
    );

    await expect(outer).rejects.toThrow('changed my mind');
    expect(id).not.toBe('');
    expect(await exists(id)).toBe(false);
  });

  it('do what was put off once they have committed, inner ones with the outer one, and not at all when they fail', async () => {
    const seen: boolean[] = [];
    const look = (id: string) => async (): Promise<void> => void seen.push(await exists(id));
    await transactions.run(() =>
      transactions.run(async () => {
        const id = await write();
        await transactions.afterCommit(look(id));
        expect(seen).toEqual([]);
      }),
    );
    expect(seen).toEqual([true]);

    const failed = transactions.run(() => failAfter(async () => transactions.afterCommit(look(await write()))));
    await expect(failed).rejects.toThrow('changed my mind');
    expect(seen).toEqual([true]);
  });

  it('put nothing off where there is none', async () => {
    let isDone = false;
    await transactions.afterCommit(async () => {
      isDone = true;
    });
    expect(isDone).toBe(true);
  });

  it('are apart when they run at the same time', async () => {
    let taken = '';
    const [kept, failed] = await Promise.allSettled([
      transactions.run(write),
      transactions.run(() => failAfter(async () => (taken = await write()))),
    ]);

    expect([kept.status, failed.status]).toEqual(['fulfilled', 'rejected']);
    expect(await exists(kept.status === 'fulfilled' ? kept.value : '')).toBe(true);
    expect(await exists(taken)).toBe(false);
  });

  it('leave no connection behind', async () => {
    const manyMoreThanConnections = Array.from({ length: 30 }, (_, index) =>
      transactions.run(() => (index % 2 ? write() : failAfter(write))),
    );
    const outcomes = await Promise.allSettled(manyMoreThanConnections);

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(15);
    expect(await exists(await write())).toBe(true);
  });

  it('are joined by prepared statements, however often these run', async () => {
    const managers = context.get(EntityManagers);
    const count = async (id: string): Promise<number> =>
      (await managers.prepared('SELECT id FROM sites WHERE id = $1', [id])).length;
    let id = '';
    await transactions.run(async () => {
      id = await write();
      expect([await count(id), await count(id)]).toEqual([1, 1]);
    });

    expect(await count(id)).toBe(1);
  });
});
