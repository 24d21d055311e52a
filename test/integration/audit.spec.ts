import type { INestApplicationContext } from '@nestjs/common';
import { AuditEvents, AuditModule, AuditTrail, type AuditEvent } from '@seoforge/audit';
import { sampleAuditEntry } from '@seoforge/audit/testing';
import { Transactions } from '@seoforge/database';
import { Events, newId } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';
import { DataSource, InsertQueryBuilder } from 'typeorm';

import { eventually } from '../support/eventually';
import { createTestContext } from '../support/test-context';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

describe('the audit trail on PostgreSQL', () => {
  let database: TestDatabase;
  let context: INestApplicationContext;
  let trail: AuditTrail;
  let dataSource: DataSource;
  let siteId: string;
  let events: CollectedEvents;

  beforeAll(async () => {
    database = await createTestDatabase();
    context = await createTestContext({ DATABASE_URL: database.url }, [AuditModule]);
    trail = context.get(AuditTrail);
    dataSource = context.get(DataSource);
  });
  beforeEach(() => {
    siteId = newId();
    events = new CollectedEvents();
    context.get(Events).publish = (event) => {
      events.publish(event);
    };
  });
  afterAll(async () => {
    await context.close();
    await database.drop();
  });

  const find = (from = context): Promise<readonly AuditEvent[]> =>
    from
      .get(AuditEvents)
      .page({ siteId, actorId: null, action: null, outcome: null, from: null, to: null }, 20_000, null);
  const record = (): Promise<void> => trail.record(sampleAuditEntry({ siteId }));

  it.each([
    ['changed', "UPDATE audit_events SET action = 'nothing.happened'"],
    ['changed where it is not there', "UPDATE audit_events SET action = 'x' WHERE false"],
    ['removed', 'DELETE FROM audit_events'],
    ['emptied', 'TRUNCATE audit_events'],
    [
      'replaced',
      `INSERT INTO audit_events SELECT * FROM audit_events ON CONFLICT (id) DO UPDATE SET action = 'nothing.happened'`,
    ],
  ])('cannot be %s', async (_how, statement) => {
    await record();

    await expect(dataSource.query(statement)).rejects.toThrow('audit_events is append-only');
    expect(await find()).toHaveLength(1);
  });

  it('takes back what was recorded in a transaction that fails, and keeps what was noted there', async () => {
    const work = context.get(Transactions).run(async () => {
      await record();
      expect(await find()).toHaveLength(1);
      trail.note(sampleAuditEntry({ siteId, action: 'session.begin' }));
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    await eventually('the row', async () => (await find()).length > 0);

    expect(await find()).toMatchObject([{ action: 'session.begin' }]);
  });

  it('writes all that was noted, in its order', async () => {
    const targets = Array.from({ length: 1_300 }, (_, index) => String(index));
    for (const target of targets) trail.note(sampleAuditEntry({ siteId, target }));
    await eventually('the rows', async () => (await find()).length >= targets.length);

    expect((await find()).map(({ target }) => target)).toEqual(targets.toReversed());
  });

  it('keeps what was noted while the table cannot be written, and writes it once', async () => {
    await dataSource.query('ALTER TABLE audit_events RENAME TO audit_events_away');
    trail.note(sampleAuditEntry({ siteId }));
    await eventually('the attempt', () => events.named('audit.rows_delayed').length > 0);
    await dataSource.query('ALTER TABLE audit_events_away RENAME TO audit_events');
    await eventually('the row', async () => (await find()).length > 0);

    expect(await find()).toHaveLength(1);
  });

  it('writes once what it has written without hearing of it', async () => {
    const execute = InsertQueryBuilder.prototype.execute;
    jest.spyOn(InsertQueryBuilder.prototype, 'execute').mockImplementationOnce(async function (
      this: InsertQueryBuilder<object>,
    ) {
      await execute.call(this);
      throw new Error('Connection terminated');
    });
    trail.note(sampleAuditEntry({ siteId, target: 'first' }));
    await eventually('the attempt', () => events.named('audit.rows_delayed').length > 0);
    trail.note(sampleAuditEntry({ siteId, target: 'second' }));
    await eventually('both rows', async () => (await find()).length > 1);

    expect((await find()).map(({ target }) => target)).toEqual(['second', 'first']);
  });

  it('writes what was noted just before the process stops', async () => {
    const other = await createTestContext({ DATABASE_URL: database.url }, [AuditModule]);
    for (let index = 1; index <= 700; index += 1) other.get(AuditTrail).note(sampleAuditEntry({ siteId }));
    await other.close();

    expect(await find()).toHaveLength(700);
  });
});
