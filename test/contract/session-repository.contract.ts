/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { Session, SessionRepository, User, UserRepository } from '@seoforge/auth';
import { newId } from '@seoforge/kernel';

/** What the contract needs of an implementation besides the port. */
export interface SessionRepositoryHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<{ sessions: SessionRepository; users: UserRepository }>;
  readonly stop: () => Promise<void>;
}

const NOW = new Date('2026-03-01T08:00:00.000Z');
const HOUR_MS = 3_600_000;
const LIFETIME = { absoluteMs: 10 * HOUR_MS, idleMs: 2 * HOUR_MS };

const afterHours = (hours: number): Date => new Date(NOW.getTime() + hours * HOUR_MS);

/** What every implementation of SessionRepository keeps to. */
export function describeSessionRepositoryContract(name: string, harness: SessionRepositoryHarness): void {
  describe(`${name} as a SessionRepository`, () => {
    let sessions: SessionRepository;
    let users: UserRepository;
    let user: User;

    beforeAll(async () => {
      ({ sessions, users } = await harness.start());
    });
    afterAll(() => harness.stop());

    beforeEach(async () => {
      user = await newUser();
    });

    const newUser = async (): Promise<User> => {
      const id = newId();
      const account: User = {
        id,
        email: `${id}@garden.example`,
        passwordHash: 'a hash',
        role: 'viewer',
        createdAt: NOW,
        disabledAt: null,
        secondFactorConfirmedAt: null,
      };
      await users.add(account);
      return account;
    };

    /** A session of the user, with a token that is called as its id. */
    const open = async (changes: Partial<Session> = {}): Promise<Session> => {
      const session: Session = {
        id: newId(),
        userId: user.id,
        address: '192.0.2.1',
        userAgent: 'a browser',
        createdAt: NOW,
        lastUsedAt: NOW,
        expiresAt: afterHours(2),
        ...changes,
      };
      expect(await sessions.open(session, session.id, 'a hash')).toBe(true);
      return session;
    };

    const rotate = (token: string, next: string, now = NOW): ReturnType<SessionRepository['rotate']> =>
      sessions.rotate(token, next, LIFETIME, now);

    it('finds a session with the role that its account has now, until it expires', async () => {
      const { id } = await open();
      await users.change(user.id, { role: 'admin' });
      const live = { id, userId: user.id, role: 'admin', expiresAt: afterHours(2) };
      expect(await sessions.findLive(id, NOW)).toEqual(live);
      expect(await sessions.findLive(id, afterHours(2))).toBeNull();
      expect(await sessions.findLive(newId(), NOW)).toBeNull();
    });

    it('opens none where the password has changed, the account is disabled, or gone', async () => {
      const session = { ...(await open()), id: newId() };
      expect(await sessions.open(session, newId(), 'another hash')).toBe(false);
      await users.change(user.id, { disabledAt: NOW });
      expect(await sessions.open(session, newId(), 'a hash')).toBe(false);
      await users.remove(user.id);
      expect(await sessions.open(session, newId(), 'a hash')).toBe(false);
      expect(await sessions.findLive(session.id, NOW)).toBeNull();
    });

    it('lists what is alive of one account, newest first', async () => {
      const first = await open({ userAgent: null, address: null });
      await open({ expiresAt: NOW });
      const ended = await open();
      const last = await open();
      await sessions.end(user.id, ended.id, 'ended', NOW);
      expect(await sessions.listLive(user.id, NOW)).toEqual([last, first]);
      expect(await sessions.listLive((await newUser()).id, NOW)).toEqual([]);
    });

    it('goes on with each token once, for as long as it is used and not too long', async () => {
      const { id } = await open();
      expect(await rotate(id, `${id}-2`, afterHours(1))).toEqual({
        id,
        userId: user.id,
        role: 'viewer',
        expiresAt: afterHours(3),
      });
      for (const [hours, expiry] of [
        [2, 4],
        [3, 5],
        [4, 6],
        [5, 7],
        [6, 8],
        [7, 9],
        [8, 10],
        [9, 10],
      ] as const) {
        const session = await rotate(`${id}-${hours}`, `${id}-${hours + 1}`, afterHours(hours));
        expect(session?.expiresAt).toEqual(afterHours(expiry));
      }
      expect(await rotate(`${id}-10`, `${id}-11`, afterHours(10))).toBeNull();
      expect((await sessions.listLive(user.id, afterHours(9)))[0]).toMatchObject({ lastUsedAt: afterHours(9) });
    });

    it('ends when a token comes again', async () => {
      const { id } = await open();
      await rotate(id, `${id}-2`);
      await rotate(`${id}-2`, `${id}-3`);
      expect(await rotate(id, `${id}-4`)).toBeNull();
      expect(await sessions.findLive(id, NOW)).toBeNull();
      expect(await rotate(`${id}-3`, `${id}-5`)).toBeNull();
      expect(await rotate(`${id}-4`, `${id}-6`)).toBeNull();
    });

    it('ends when a token is used several times at once', async () => {
      const { id } = await open();
      const outcomes = await Promise.all([1, 2, 3, 4].map((turn) => rotate(id, `${id}-next-${turn}`)));
      expect(outcomes.filter(Boolean).length).toBeLessThanOrEqual(1);
      expect(await sessions.findLive(id, NOW)).toBeNull();
      for (const turn of [1, 2, 3, 4]) expect(await rotate(`${id}-next-${turn}`, newId())).toBeNull();
    });

    it('does not go on without a token of its own, after its end, or for a disabled account', async () => {
      const { id } = await open();
      expect(await rotate('unknown', newId())).toBeNull();
      expect(await rotate(id, newId(), afterHours(2))).toBeNull();
      await users.change(user.id, { disabledAt: NOW });
      expect(await sessions.findLive(id, NOW)).toBeNull();
      expect(await rotate(id, newId())).toBeNull();
      await users.change(user.id, { disabledAt: null });
      expect(await rotate(id, newId())).not.toBeNull();
    });

    it('is ended by its own account, once', async () => {
      const { id } = await open();
      expect(await sessions.end((await newUser()).id, id, 'ended', NOW)).toBe(false);
      expect(await sessions.end(user.id, id, 'logout', afterHours(2))).toBe(false);
      expect(await sessions.end(user.id, id, 'logout', NOW)).toBe(true);
      expect(await sessions.end(user.id, id, 'logout', NOW)).toBe(false);
      expect(await rotate(id, newId())).toBeNull();
    });

    it('ends with all others of its account, but for one', async () => {
      const [first, second, third] = [await open(), await open(), await open()];
      await sessions.endAll(user.id, 'password_changed', NOW, second.id);
      expect(await sessions.listLive(user.id, NOW)).toEqual([second]);
      await sessions.endAll(user.id, 'account_disabled', NOW);
      for (const { id } of [first, second, third]) expect(await sessions.findLive(id, NOW)).toBeNull();
    });

    it('makes room for new ones when its account has too many', async () => {
      const opened: Session[] = [];
      for (let count = 0; count < 52; count += 1) opened.push(await open());
      const live = await sessions.listLive(user.id, NOW);
      expect(live).toHaveLength(50);
      expect(live.map(({ id }) => id)).toEqual(
        opened
          .slice(2)
          .map(({ id }) => id)
          .reverse(),
      );
      expect(await sessions.findLive(opened[1]!.id, NOW)).toBeNull();
    });

    it('goes when its account does', async () => {
      const { id } = await open();
      await users.remove(user.id);
      expect(await sessions.findLive(id, NOW)).toBeNull();
      expect(await rotate(id, newId())).toBeNull();
    });

    it('is forgotten some time after its end, and not before', async () => {
      const gone = await open({ expiresAt: afterHours(1) });
      const kept = await open({ expiresAt: afterHours(3) });
      await sessions.purge(afterHours(2));
      const longAgo = new Date(NOW.getTime() - 1);
      expect(await sessions.findLive(gone.id, longAgo)).toBeNull();
      expect(await sessions.findLive(kept.id, longAgo)).not.toBeNull();
    });
  });
}
