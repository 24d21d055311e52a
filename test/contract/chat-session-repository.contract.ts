/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { randomUUID } from 'node:crypto';

import type { ChatSession, ChatSessionRepository, Exchange } from '@seoforge/chat';
import { sampleExchange } from '@seoforge/chat/testing';

/** What the contract needs of an implementation besides the port. */
export interface ChatSessionRepositoryHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<ChatSessionRepository>;
  readonly stop: () => Promise<void>;
  /** Makes a tenant. */
  readonly newSiteId: () => Promise<string>;
}

const NOON = new Date('2026-03-01T12:00:00.000Z');
const LATER = new Date('2026-03-01T12:05:00.000Z');
const LONG_AGO = new Date('2020-01-01T00:00:00.000Z');
const MOST = 200;

/** What every implementation of ChatSessionRepository keeps to. */
export function describeChatSessionRepositoryContract(name: string, harness: ChatSessionRepositoryHarness): void {
  describe(`${name} as a ChatSessionRepository`, () => {
    let sessions: ChatSessionRepository;
    let siteId: string;

    beforeAll(async () => {
      sessions = await harness.start();
    });
    beforeEach(async () => {
      siteId = await harness.newSiteId();
    });
    afterAll(() => harness.stop());

    async function begun(exchange: Partial<Exchange> = {}, changes: Partial<ChatSession> = {}): Promise<string> {
      const id = randomUUID();
      const session = { id, siteId, visitorHash: 'abc', language: 'en', createdAt: NOON, ...changes };
      await sessions.begin(session, sampleExchange(exchange));
      return id;
    }

    const later = (question: string): Exchange =>
      sampleExchange({ question, isAnswered: false, citations: [], answeredAt: LATER });

    it('gives back a session as it was begun, to its site alone', async () => {
      const id = await begun();
      const silent = await begun({}, { visitorHash: null });

      expect(await sessions.find(siteId, id, LONG_AGO)).toEqual({
        id,
        siteId,
        visitorHash: 'abc',
        language: 'en',
        messageCount: 2,
        createdAt: NOON,
        lastMessageAt: NOON,
      });
      expect(await sessions.find(siteId, silent, LONG_AGO)).toMatchObject({ visitorHash: null });
      expect(await sessions.exchanges(siteId, id, 10)).toEqual([sampleExchange()]);
      expect(await sessions.find(await harness.newSiteId(), id, LONG_AGO)).toBeNull();
      expect(await sessions.find(siteId, randomUUID(), LONG_AGO)).toBeNull();
      expect(await sessions.exchanges(siteId, randomUUID(), 10)).toEqual([]);
      expect(await sessions.exchanges(await harness.newSiteId(), id, 10)).toEqual([]);
    });

    it('goes on with a session', async () => {
      const id = await begun();

      expect(await sessions.append({ siteId, id, language: 'th' }, later('Why?'), MOST)).toBe(true);
      expect(await sessions.append({ siteId, id, language: 'th' }, later('How?'), MOST)).toBe(true);
      expect(await sessions.find(siteId, id, NOON)).toMatchObject({
        language: 'th',
        messageCount: 6,
        createdAt: NOON,
        lastMessageAt: LATER,
      });
      expect(await sessions.exchanges(siteId, id, 10)).toEqual([sampleExchange(), later('Why?'), later('How?')]);
      expect(await sessions.exchanges(siteId, id, 2)).toEqual([later('Why?'), later('How?')]);
    });

    it('takes no exchange for a session that is full, gone or another site’s', async () => {
      const id = await begun();
      const session = { siteId, id, language: 'en' };

      expect(await sessions.append(session, later('Why?'), 3)).toBe(false);
      expect(await sessions.append({ ...session, siteId: await harness.newSiteId() }, later('Why?'), MOST)).toBe(false);
      expect(await sessions.append({ ...session, id: randomUUID() }, later('Why?'), MOST)).toBe(false);
      expect(await sessions.find(siteId, id, LONG_AGO)).toMatchObject({ messageCount: 2, lastMessageAt: NOON });
      expect(await sessions.exchanges(siteId, id, 10)).toHaveLength(1);
    });

    it('keeps every one of the questions that come at once, and no more than there may be', async () => {
      const id = await begun();
      const session = { siteId, id, language: 'en' };
      const taken = await Promise.all(['a', 'b', 'c', 'd'].map((text) => sessions.append(session, later(text), 8)));

      expect(taken.filter((isTaken) => isTaken)).toHaveLength(3);
      expect(await sessions.exchanges(siteId, id, 10)).toHaveLength(4);
    });

    it('knows no session that was silent since then', async () => {
      const id = await begun();

      expect(await sessions.find(siteId, id, new Date(NOON.getTime() - 1))).not.toBeNull();
      expect(await sessions.find(siteId, id, NOON)).toBeNull();
    });

    it('removes a session of that site alone, with all that was said', async () => {
      const id = await begun();

      expect(await sessions.remove(await harness.newSiteId(), id)).toBe(false);
      expect(await sessions.remove(siteId, id)).toBe(true);
      expect(await sessions.remove(siteId, id)).toBe(false);
      expect(await sessions.find(siteId, id, LONG_AGO)).toBeNull();
      expect(await sessions.exchanges(siteId, id, 10)).toEqual([]);
    });

    it('removes the sessions that have been silent for longest, so many at once', async () => {
      const since = new Date('2019-06-01T00:00:00.000Z');
      const ended = (hour: number): Partial<Exchange> => ({ answeredAt: new Date(Date.UTC(2019, 0, 1, hour)) });
      const [second, first, third] = [await begun(ended(2)), await begun(ended(1)), await begun(ended(3))];
      const recent = await begun({ answeredAt: new Date(since.getTime() + 1) });
      const atLimit = await begun({ answeredAt: since });

      expect(await sessions.removeSilent(since, 2)).toBe(2);
      expect(await sessions.find(siteId, first, new Date(0))).toBeNull();
      expect(await sessions.find(siteId, second, new Date(0))).toBeNull();
      expect(await sessions.find(siteId, third, new Date(0))).not.toBeNull();
      expect(await sessions.removeSilent(since, 10)).toBe(2);
      expect(await sessions.exchanges(siteId, third, 1)).toEqual([]);
      expect(await sessions.find(siteId, atLimit, new Date(0))).toBeNull();
      expect(await sessions.find(siteId, recent, new Date(0))).not.toBeNull();
    });
  });
}
