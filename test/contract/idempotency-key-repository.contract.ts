/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { IdempotencyKeyRepository, KeyClaim, StoredAnswer } from '@seoforge/idempotency';
import { newId } from '@seoforge/kernel';

/** What the contract needs of an implementation besides the port. */
export interface IdempotencyKeyHarness {
  /** Called once, before everything else. Two connections to the same keys. */
  readonly start: () => Promise<readonly [IdempotencyKeyRepository, IdempotencyKeyRepository]>;
  readonly stop: () => Promise<void>;
  readonly newSite: () => Promise<string>;
}

const ALIVE_MS = 60_000;
const ANSWER: StoredAnswer = {
  status: 202,
  headers: { 'Content-Type': 'application/json', Location: '/articles/1' },
  body: Buffer.from([0x7b, 0x00, 0xff, 0xc3, 0x28, 0x7d]),
};

/** What every implementation of IdempotencyKeyRepository keeps to. */
export function describeIdempotencyKeyContract(name: string, harness: IdempotencyKeyHarness): void {
  describe(`${name} as an IdempotencyKeyRepository`, () => {
    let keys: IdempotencyKeyRepository;
    let others: IdempotencyKeyRepository;
    let siteId: string;

    beforeAll(async () => {
      [keys, others] = await harness.start();
    });
    beforeEach(async () => {
      siteId = await harness.newSite();
    });
    afterAll(() => harness.stop());

    function claimOf(changes: Partial<KeyClaim> = {}): KeyClaim {
      return {
        siteId,
        key: 'order 17',
        attemptId: newId(),
        fingerprint: 'green tea',
        leaseMs: ALIVE_MS,
        keepMs: ALIVE_MS,
        ...changes,
      };
    }

    async function claimed(changes: Partial<KeyClaim> = {}): Promise<KeyClaim> {
      const claim = claimOf(changes);
      expect(await keys.claim(claim)).toEqual({ operationId: expect.any(String) });
      return claim;
    }

    it('gives a new key to who claims it, and tells others what is under way', async () => {
      await claimed();
      for (const fingerprint of ['green tea', 'black tea']) {
        expect(await others.claim(claimOf({ fingerprint }))).toEqual({ fingerprint: 'green tea', answer: null });
      }
    });

    it('gives a key to one of fifty who claim it at the same moment', async () => {
      const claims = await Promise.all(
        Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? keys : others).claim(claimOf())),
      );
      expect(claims.filter((held) => 'operationId' in held)).toHaveLength(1);
      expect(claims.filter((held) => 'answer' in held && held.answer === null)).toHaveLength(49);
    });

    it('tells keys of a site, and sites, apart', async () => {
      const first = await claimed();
      await claimed({ key: 'order 18' });
      await claimed({ siteId: await harness.newSite() });
      await keys.keep(first, ANSWER);
      expect(await keys.claim(claimOf({ key: 'order 18' }))).toMatchObject({ answer: null });
    });

    it('has the answer afterwards, byte for byte', async () => {
      const attempt = await claimed();
      expect(await keys.keep(attempt, ANSWER)).toBe(true);
      expect(await others.claim(claimOf())).toEqual({ fingerprint: 'green tea', answer: ANSWER });
      expect(await others.claim(claimOf())).toEqual({ fingerprint: 'green tea', answer: ANSWER });
    });

    it.each([
      ['is empty', Buffer.alloc(0)],
      ['could not be kept', null],
    ])('knows of an answer that %s', async (_, body) => {
      await keys.keep(await claimed(), { status: 200, headers: {}, body });
      expect(await keys.claim(claimOf())).toMatchObject({ answer: { status: 200, headers: {}, body } });
    });

    it('leaves an abandoned key to the same request, as the same operation', async () => {
      const attempt = await claimed();
      await keys.abandon(attempt);
      expect(await others.claim(claimOf({ fingerprint: 'black tea' }))).toMatchObject({ answer: null });
      expect(await others.claim(claimOf())).toEqual({ operationId: attempt.attemptId });
    });

    it('forgets a key that is released, whatever comes with it next', async () => {
      await keys.release(await claimed());
      expect(await others.claim(claimOf({ fingerprint: 'black tea' }))).toEqual({ operationId: expect.any(String) });
    });

    describe('when an attempt shows no life', () => {
      it('gives its key to the next for the same request, and to one only', async () => {
        await claimed({ leaseMs: 0 });
        const claims = await Promise.all(
          Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? keys : others).claim(claimOf())),
        );
        expect(claims.filter((held) => 'operationId' in held)).toHaveLength(1);
      });

      it('tells the next what operation it carries out, until that is answered', async () => {
        const { attemptId } = await claimed({ leaseMs: 0 });
        const second = claimOf({ leaseMs: 0 });
        expect(await others.claim(second)).toEqual({ operationId: attemptId });
        const third = claimOf({ keepMs: 0 });
        expect(await keys.claim(third)).toEqual({ operationId: attemptId });
        await keys.keep(third, ANSWER);
        const another = claimOf();
        expect(await keys.claim(another)).toEqual({ operationId: another.attemptId });
      });

      it('does not give its key to another request', async () => {
        await claimed({ leaseMs: 0 });
        expect(await keys.claim(claimOf({ fingerprint: 'black tea' }))).toMatchObject({ fingerprint: 'green tea' });
      });

      it('lets it end as long as nobody took over', async () => {
        const late = await claimed({ leaseMs: 0 });
        expect(await keys.keep(late, ANSWER)).toBe(true);
        expect(await keys.claim(claimOf())).toMatchObject({ answer: ANSWER });
      });

      it('changes nothing for the one that took over, however it ends', async () => {
        const late = await claimed({ leaseMs: 0 });
        const current = await claimed();
        expect(await keys.extend(late, 0)).toBe(false);
        expect(await keys.keep(late, { ...ANSWER, status: 400 })).toBe(false);
        await keys.release(late);
        expect(await keys.claim(claimOf())).toEqual({ fingerprint: 'green tea', answer: null });
        expect(await keys.keep(current, ANSWER)).toBe(true);
        expect(await keys.keep(late, { ...ANSWER, status: 400 })).toBe(false);
        expect(await keys.claim(claimOf())).toMatchObject({ answer: ANSWER });
      });
    });

    it('leaves a key with an attempt that goes on showing life', async () => {
      const attempt = await claimed({ leaseMs: 0 });
      expect(await keys.extend(attempt, ALIVE_MS)).toBe(true);
      expect(await keys.claim(claimOf())).toMatchObject({ answer: null });
    });

    it('does not end an attempt twice', async () => {
      const attempt = await claimed();
      await keys.keep(attempt, ANSWER);
      expect(await keys.keep(attempt, { ...ANSWER, status: 400 })).toBe(false);
      expect(await keys.extend(attempt, ALIVE_MS)).toBe(false);
      await keys.release(attempt);
      expect(await keys.claim(claimOf())).toMatchObject({ answer: ANSWER });
    });

    describe('when a key has expired', () => {
      it('gives it to any request', async () => {
        await keys.keep(await claimed({ keepMs: 0 }), ANSWER);
        await claimed({ fingerprint: 'black tea' });
        expect(await keys.claim(claimOf())).toEqual({ fingerprint: 'black tea', answer: null });
      });

      it('leaves it with an attempt that is still under way', async () => {
        await claimed({ keepMs: 0 });
        expect(await keys.claim(claimOf())).toMatchObject({ answer: null });
      });

      it('removes so many at a time, and none that is not over', async () => {
        while ((await keys.removeExpired(10)) > 0);
        await claimed({ key: 'running', keepMs: 0 });
        await keys.keep(await claimed({ key: 'remembered' }), ANSWER);
        await claimed({ key: 'given up', keepMs: 0, leaseMs: 0 });
        for (const key of ['one', 'two']) await keys.keep(await claimed({ key, keepMs: 0 }), ANSWER);

        expect([await keys.removeExpired(2), await keys.removeExpired(2), await keys.removeExpired(2)]).toEqual([
          2, 1, 0,
        ]);
        expect(await keys.claim(claimOf({ key: 'running' }))).not.toBeNull();
        expect(await keys.claim(claimOf({ key: 'remembered' }))).toMatchObject({ answer: ANSWER });
      });
    });
  });
}
