/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { setTimeout as sleep } from 'node:timers/promises';

import type { AuditEntry, AuditEvent, AuditEventFilter, AuditEvents, AuditTrail } from '@seoforge/audit';
import { sampleAuditEntry } from '@seoforge/audit/testing';
import { isId, newId } from '@seoforge/kernel';

import { eventually } from '../support/eventually';

/** What the contract needs of an implementation besides the ports. */
export interface AuditTrailHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<{ trail: AuditTrail; events: AuditEvents }>;
  readonly stop: () => Promise<void>;
}

const ALL: AuditEventFilter = { siteId: null, actorId: null, action: null, outcome: null, from: null, to: null };

/** What every implementation of AuditTrail, and of AuditEvents beside it, keeps to. */
export function describeAuditTrailContract(name: string, harness: AuditTrailHarness): void {
  describe(`${name} as an AuditTrail`, () => {
    let trail: AuditTrail;
    let events: AuditEvents;
    let siteId: string;

    beforeAll(async () => {
      ({ trail, events } = await harness.start());
    });
    beforeEach(() => {
      siteId = newId();
    });
    afterAll(() => harness.stop());

    const find = (filter: Partial<AuditEventFilter> = {}): Promise<readonly AuditEvent[]> =>
      events.page({ ...ALL, siteId, ...filter }, 100, null);
    const record = (changes: Partial<AuditEntry> = {}): Promise<void> =>
      trail.record(sampleAuditEntry({ siteId, ...changes }));
    const actions = (found: readonly AuditEvent[]): string[] => found.map(({ action }) => action);

    it('has all that was recorded, with an id and the time', async () => {
      const entry = sampleAuditEntry({
        siteId,
        details: { members: 'name role', count: 3, isLast: false, note: null },
      });
      const before = Date.now();
      await trail.record(entry);
      const [event, ...others] = await find();

      expect(others).toEqual([]);
      expect(event).toEqual({ ...entry, id: expect.any(String), occurredAt: expect.any(Date) });
      expect(isId(event!.id)).toBe(true);
      expect(event!.occurredAt.getTime()).toBeGreaterThanOrEqual(before);
      expect(event!.occurredAt.getTime()).toBeLessThanOrEqual(Date.now());
    });

    it('has what was noted, soon', async () => {
      const entry = sampleAuditEntry({ siteId, outcome: 'denied', reason: 'auth.credentials_invalid' });
      trail.note(entry);
      await eventually('the row', async () => (await find()).length > 0);

      expect(await find()).toEqual([{ ...entry, id: expect.any(String), occurredAt: expect.any(Date) }]);
    });

    it('has nothing where nothing is known', async () => {
      const entry = sampleAuditEntry({ actor: { kind: 'anonymous', id: null }, target: null, address: null });
      await trail.record({ ...entry, siteId, requestId: null });

      expect(await find()).toMatchObject([
        { actor: { kind: 'anonymous', id: null }, target: null, reason: null, address: null, requestId: null },
      ]);
    });

    it('takes whatever callers may have sent, bounded and without what would hide or forge text', async () => {
      const evil = `a\0b\nc\u202Ed${String.fromCharCode(0xd800)}${'x'.repeat(5_000)}`;
      await record({ target: evil, address: evil, requestId: evil, details: { [evil]: evil } });
      const [event] = await find();

      const text = `a b c d\uFFFD${'x'.repeat(192)}`;
      expect(event).toMatchObject({ target: text, address: text, requestId: text, details: { [text]: text } });
    });

    it('has null for an id that is none', async () => {
      const actor = { kind: 'user', id: 'somebody' } as const;
      await trail.record(sampleAuditEntry({ siteId: 'my-site', actor, target: siteId }));
      const [event] = await events.page(ALL, 1, null);

      expect(event).toMatchObject({ siteId: null, actor: { kind: 'user', id: null }, target: siteId });
    });

    it('lists the newest first, page by page', async () => {
      for (const action of ['a.first', 'a.second', 'a.third']) await record({ action });
      const page = await events.page({ ...ALL, siteId }, 2, null);
      const rest = await events.page({ ...ALL, siteId }, 2, page[1]!.id);

      expect(actions(page)).toEqual(['a.third', 'a.second']);
      expect(actions(rest)).toEqual(['a.first']);
    });

    it('finds what one has done, what was done and what became of it', async () => {
      const actorId = newId();
      await record({ actor: { kind: 'key', id: actorId }, action: 'api_key.rotate' });
      await record({ action: 'api_key.revoke' });
      await record({ action: 'api_keys.count', outcome: 'denied' });

      expect(actions(await find({ actorId }))).toEqual(['api_key.rotate']);
      expect(actions(await find({ action: 'api_key.revoke' }))).toEqual(['api_key.revoke']);
      expect(actions(await find({ action: 'api_key' }))).toEqual([]);
      expect(actions(await find({ action: 'api_key.' }))).toEqual(['api_key.revoke', 'api_key.rotate']);
      expect(actions(await find({ outcome: 'denied' }))).toEqual(['api_keys.count']);
      expect(actions(await find({ siteId: newId() }))).toEqual([]);
    });

    it('finds what happened from one moment until before another', async () => {
      await record({ action: 'a.first' });
      await sleep(5);
      await record({ action: 'a.second' });
      const [second, first] = (await find()).map(({ occurredAt }) => occurredAt);

      expect(actions(await find({ from: first! }))).toEqual(['a.second', 'a.first']);
      expect(actions(await find({ from: second! }))).toEqual(['a.second']);
      expect(actions(await find({ to: second! }))).toEqual(['a.first']);
      expect(actions(await find({ from: first!, to: first! }))).toEqual([]);
      expect(actions(await find({ from: new Date('0000-01-01'), to: new Date('9999-12-31') }))).toHaveLength(2);
    });
  });
}
