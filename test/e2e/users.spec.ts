import type { Role } from '@seoforge/auth';

import { Administrator, logIn } from '../support/administrators';
import { eventually } from '../support/eventually';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const PASSWORD = 'a cup of green tea, please';
const USERS = '/api/v1/users';
const ME = '/api/v1/auth/me';

interface UserItem {
  readonly id: string;
  readonly email: string;
}

describe('the administrators', () => {
  let service: RunningService;
  let owner: Administrator;
  let count = 0;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker({
      RATE_LIMITS:
        '{"login": {"address": 10000}, "administration": {"key": 10000}, "authentication": {"address": 10000}}',
    });
    owner = await Administrator.logIn(service, 'owner', 'founder');
  });
  afterAll(() => service.stop());

  const add = (role: Role): Promise<Administrator> => Administrator.logIn(service, role, `${role}${++count}`);
  const change = (id: string, json: object, by = owner): Promise<Response> =>
    by.request(`${USERS}/${id}`, { method: 'PATCH', json });
  const remove = (id: string, by = owner): Promise<Response> => by.request(`${USERS}/${id}`, { method: 'DELETE' });

  it('are the business of owners alone', async () => {
    for (const role of ['admin', 'viewer'] as const) {
      const other = await add(role);
      for (const response of [
        await other.request(USERS),
        await other.request(USERS, { json: { email: 'new@example.com', password: PASSWORD, role: 'owner' } }),
        await change(other.id, { role: 'owner' }, other),
        await remove(owner.id, other),
      ]) {
        expect(await readProblem(response)).toMatchObject({ status: 403, code: 'auth.role_insufficient' });
      }
    }
  });

  it('are added, shown and listed without anything secret', async () => {
    const added = await owner.request(USERS, {
      json: { email: ' Editor@Example.com ', password: PASSWORD, role: 'admin' },
    });
    expect(added.status).toBe(201);
    const user = (await added.json()) as UserItem;
    expect(user).toEqual({
      id: expect.any(String),
      email: 'editor@example.com',
      role: 'admin',
      disabled: false,
      hasSecondFactor: false,
      createdAt: expect.any(String),
    });
    expect(added.headers.get('location')).toBe(`${USERS}/${user.id}`);
    expect(await (await owner.request(`${USERS}/${user.id}`)).json()).toEqual(user);

    const first = (await (await owner.request(`${USERS}?limit=1`)).json()) as { items: UserItem[]; nextCursor: string };
    expect(first.items).toEqual([user]);
    const all = (await (await owner.request(`${USERS}?limit=100&cursor=${first.nextCursor}`)).json()) as {
      items: UserItem[];
      nextCursor: null;
    };
    expect(all.items.map(({ email }) => email)).toContain('founder@example.com');
    expect(all.items).not.toContainEqual(user);
    expect(all.nextCursor).toBeNull();
    expect((await logIn(service, { email: user.email, password: PASSWORD })).status).toBe(200);
  });

  it.each<[string, object, string, string]>([
    ['an address without @', { email: 'nobody' }, 'auth.email_invalid', '/email'],
    ['an address with spaces in it', { email: 'a b@example.com' }, 'auth.email_invalid', '/email'],
    ['a short password', { password: 'a cup of tea' }, 'auth.password_invalid', '/password'],
    ['a password that everybody knows', { password: 'passwordpassword1' }, 'auth.password_invalid', '/password'],
    ['the address as the password', { password: 'somebody@example.com' }, 'auth.password_invalid', '/password'],
    ['an unknown role', { role: 'root' }, 'request.invalid', '/role'],
  ])('are not added with %s', async (_what, part, code, pointer) => {
    const json = { email: 'somebody@example.com', password: PASSWORD, role: 'viewer', ...part };
    expect(await readProblem(await owner.request(USERS, { json }))).toMatchObject({ code, errors: [{ pointer }] });
  });

  it('have one account per address', async () => {
    const json = { email: owner.email.toUpperCase(), password: PASSWORD, role: 'viewer' };
    expect(await readProblem(await owner.request(USERS, { json }))).toMatchObject({
      status: 409,
      code: 'auth.email_taken',
    });
  });

  it('lose rights at once with their role', async () => {
    const other = await add('owner');
    expect((await other.request(USERS)).status).toBe(200);
    expect(await (await change(other.id, { role: 'viewer' })).json()).toMatchObject({ role: 'viewer' });
    await eventually('the loss of the role', async () => (await other.request(USERS)).status === 403, 2_000);
    expect(await (await other.request(ME)).json()).toMatchObject({ role: 'viewer' });
  });

  it('are out at once when disabled, and back when enabled, but not with the old tokens', async () => {
    const other = await add('viewer');
    expect(await (await change(other.id, { disabled: true })).json()).toMatchObject({ disabled: true });
    await eventually('the end of the session', async () => (await other.request(ME)).status === 401, 2_000);
    expect((await other.refresh()).status).toBe(401);
    expect(await readProblem(await logIn(service, other))).toMatchObject({ code: 'auth.credentials_invalid' });
    expect(await (await change(other.id, { disabled: false })).json()).toMatchObject({ disabled: false });
    expect((await other.request(ME)).status).toBe(401);
    expect((await other.refresh()).status).toBe(401);
    expect((await logIn(service, other)).status).toBe(200);
  });

  it('get another password, which ends their sessions', async () => {
    const other = await add('viewer');
    const set = (password: string): Promise<Response> =>
      owner.request(`${USERS}/${other.id}/password`, { method: 'PUT', json: { password } });
    expect(await readProblem(await set('too short'))).toMatchObject({ code: 'auth.password_invalid' });
    expect((await set(PASSWORD)).status).toBe(204);
    await eventually('the end of the session', async () => (await other.request(ME)).status === 401, 2_000);
    expect((await logIn(service, other)).status).toBe(401);
    expect((await logIn(service, { email: other.email, password: PASSWORD })).status).toBe(200);
  });

  it('are gone when removed', async () => {
    const other = await add('viewer');
    expect((await remove(other.id)).status).toBe(204);
    await eventually('the end of the session', async () => (await other.request(ME)).status === 401, 2_000);
    expect(await readProblem(await remove(other.id))).toMatchObject({ status: 404, code: 'user.not_found' });
  });

  it('do not exist under other ids', async () => {
    for (const id of [ID, 'nobody']) {
      for (const response of [
        await owner.request(`${USERS}/${id}`),
        await change(id, { role: 'viewer' }),
        await change(id, { disabled: false }),
        await remove(id),
        await owner.request(`${USERS}/${id}/password`, { method: 'PUT', json: { password: PASSWORD } }),
        await owner.request(`${USERS}/${id}/second-factor`, { method: 'DELETE' }),
      ]) {
        expect(await readProblem(response)).toMatchObject({ status: 404, code: 'user.not_found' });
      }
    }
  });

  it('always have an owner who can log in, whoever tries what at once', async () => {
    const { items } = (await (await owner.request(`${USERS}?limit=100`)).json()) as { items: UserItem[] };
    for (const { id } of items) if (id !== owner.id) await remove(id);
    for (const attempt of [
      change(owner.id, { role: 'admin' }),
      change(owner.id.toUpperCase(), { role: 'admin' }),
      change(owner.id, { disabled: true }),
      remove(owner.id),
    ]) {
      expect(await readProblem(await attempt)).toMatchObject({ status: 409, code: 'user.last_owner' });
    }
    const other = await add('owner');
    const attempts = [
      change(owner.id, { role: 'viewer' }, other),
      remove(other.id, owner),
      change(other.id, { disabled: true }, owner),
      remove(owner.id, other),
    ];
    await Promise.all(attempts);
    const survivors = await Promise.all([owner, other].map((one) => one.request(USERS)));
    expect(survivors.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});
