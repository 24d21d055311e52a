/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { ROLES, type User, type UserRepository } from '@seoforge/auth';
import type { Transactions } from '@seoforge/database';
import { newId } from '@seoforge/kernel';

/** What the contract needs of an implementation besides the port. */
export interface UserRepositoryHarness {
  /** Called once, before everything else; there are no accounts yet. */
  readonly start: () => Promise<UserRepository>;
  readonly transactions: () => Transactions;
  readonly stop: () => Promise<void>;
}

function sampleUser(changes: Partial<User> = {}): User {
  const id = newId();
  return {
    id,
    email: `${id}@garden.example`,
    passwordHash: 'a hash',
    role: 'viewer',
    createdAt: new Date('2026-03-01T08:00:00.000Z'),
    disabledAt: null,
    secondFactorConfirmedAt: null,
    ...changes,
  };
}

/** What every implementation of UserRepository keeps to. */
export function describeUserRepositoryContract(name: string, harness: UserRepositoryHarness): void {
  describe(`${name} as a UserRepository`, () => {
    let users: UserRepository;

    beforeAll(async () => {
      users = await harness.start();
    });
    afterAll(() => harness.stop());

    it('knows whether there is any account at all', async () => {
      expect(await users.hasAny()).toBe(false);
      await users.add(sampleUser());
      expect(await users.hasAny()).toBe(true);
    });

    it.each(ROLES)('finds an account of role %s by its id and by its address', async (role) => {
      const user = sampleUser({ role });
      await users.add(user);

      expect(await users.find(user.id)).toEqual(user);
      expect(await users.findByEmail(user.email)).toEqual(user);
    });

    it('finds nobody under an unknown id or address', async () => {
      expect(await users.find(newId())).toBeNull();
      expect(await users.findByEmail('nobody@garden.example')).toBeNull();
    });

    it('refuses a second account with an address, and keeps the first', async () => {
      const first = sampleUser();
      const second = sampleUser({ email: first.email, role: 'owner' });
      await users.add(first);

      await expect(users.add(second)).rejects.toMatchObject({ code: 'auth.email_taken', kind: 'conflict' });
      expect(await users.findByEmail(first.email)).toEqual(first);
      expect(await users.find(second.id)).toBeNull();
    });

    it('takes one of two accounts with an address that are added at the same moment', async () => {
      const { email } = sampleUser();
      const outcomes = await Promise.allSettled([1, 2].map(() => users.add(sampleUser({ email }))));

      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('lists accounts page by page, newest first', async () => {
      const added = [sampleUser(), sampleUser(), sampleUser()];
      for (const user of added) await users.add(user);
      const [oldest, middle, newest] = added;

      const first = await users.list(2, null);
      expect(first).toEqual({ items: [newest, middle], nextCursor: middle!.id });
      const second = await users.list(1, first.nextCursor);
      expect(second.items).toEqual([oldest]);
      const { items, nextCursor } = await users.list(100, null);
      expect(items.map(({ id }) => id)).toEqual(
        items
          .map(({ id }) => id)
          .sort()
          .reverse(),
      );
      expect(nextCursor).toBeNull();
    });

    it('changes what it is told to, and nothing else', async () => {
      const user = sampleUser();
      await users.add(user);
      const disabledAt = new Date('2026-03-02T08:00:00.000Z');

      expect(await users.change(user.id, {})).toEqual(user);
      expect(await users.change(user.id, { role: 'admin' })).toEqual({ ...user, role: 'admin' });
      expect(await users.change(user.id, { disabledAt, passwordHash: 'another hash' })).toEqual({
        ...user,
        role: 'admin',
        disabledAt,
        passwordHash: 'another hash',
      });
      expect(await users.change(user.id, { disabledAt: null })).toMatchObject({ disabledAt: null });
      expect(await users.change(newId(), { role: 'owner' })).toBeNull();
    });

    it('removes an account once', async () => {
      const user = sampleUser();
      await users.add(user);

      expect(await users.remove(user.id)).toBe(true);
      expect(await users.remove(user.id)).toBe(false);
      expect(await users.find(user.id)).toBeNull();
    });

    it('names the owners who are not disabled', async () => {
      const owner = sampleUser({ role: 'owner' });
      const disabled = sampleUser({ role: 'owner', disabledAt: new Date() });
      const viewer = sampleUser();
      for (const user of [owner, disabled, viewer]) await users.add(user);

      const owners = await harness.transactions().run(() => users.lockEnabledOwners());
      expect(owners).toContain(owner.id);
      expect(owners).not.toContain(disabled.id);
      expect(owners).not.toContain(viewer.id);
    });
  });
}
