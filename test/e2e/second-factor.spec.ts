import { AuthModule } from '@seoforge/auth';
import { Clock } from '@seoforge/kernel';
import { TOTP } from 'otpauth';

import { resetPassword } from '../../apps/cli/src/commands/reset-password.command';
import { Administrator, logIn } from '../support/administrators';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const PLACE = '/api/v1/auth/second-factor';
const STEP_MS = 30_000;
/** Stands still, so that no step ends between making a code and sending it. */
const NOW = new Date();

describe('the second factor', () => {
  let service: RunningService;
  let count = 0;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker({
      RATE_LIMITS: '{"login": {"address": 10000}, "authentication": {"address": 10000}}',
    });
    service.api.select(AuthModule).get(Clock, { strict: true }).now = () => NOW;
  });
  afterAll(() => service.stop());

  const setUp = async (reader: Administrator): Promise<string> => {
    const response = await reader.request(PLACE, { json: { password: reader.password } });
    expect(response.status).toBe(201);
    const { secret, uri } = (await response.json()) as { secret: string; uri: string };
    expect(uri).toContain(`secret=${secret}`);
    expect(uri).toContain(encodeURIComponent(reader.email));
    return secret;
  };

  const codeOf = (secret: string, steps = 0): string =>
    new TOTP({ secret, issuer: 'SEOForge' }).generate({ timestamp: NOW.getTime() + steps * STEP_MS });

  const confirm = (reader: Administrator, code: string): Promise<Response> =>
    reader.request(`${PLACE}/confirmation`, { json: { code } });

  /** Confirmed with the code of the step before, so that the current one is still good. */
  const readerWithFactor = async (): Promise<[Administrator, string, readonly string[]]> => {
    const reader = await Administrator.logIn(service, 'viewer', `reader${++count}`);
    const secret = await setUp(reader);
    const response = await confirm(reader, codeOf(secret, -1));
    expect(response.status).toBe(200);
    const { recoveryCodes } = (await response.json()) as { recoveryCodes: string[] };
    return [reader, secret, recoveryCodes];
  };

  const codeAnswering = async (response: Response): Promise<string> =>
    response.ok ? 'lets in' : (await readProblem(response)).code;

  it('needs the password, and changes nothing before it is confirmed', async () => {
    const reader = await Administrator.logIn(service, 'viewer', `reader${++count}`);
    expect(await codeAnswering(await confirm(reader, '123456'))).toBe('auth.second_factor_missing');
    const refused = await reader.request(PLACE, { json: { password: 'not the password' } });
    expect(await readProblem(refused)).toMatchObject({ status: 403, code: 'auth.password_wrong' });

    const first = await setUp(reader);
    const secret = await setUp(reader);
    expect((await logIn(service, reader)).status).toBe(200);
    expect(await codeAnswering(await confirm(reader, codeOf(first)))).toBe('auth.code_wrong');
    expect((await confirm(reader, codeOf(secret))).status).toBe(200);
    expect(await codeAnswering(await logIn(service, reader))).toBe('auth.code_required');
    expect(await codeAnswering(await confirm(reader, codeOf(secret, 1)))).toBe('auth.second_factor_active');
    expect(await codeAnswering(await reader.request(PLACE, { json: { password: reader.password } }))).toBe(
      'auth.second_factor_active',
    );
    expect(await (await reader.request('/api/v1/auth/me')).json()).toMatchObject({ hasSecondFactor: true });
  });

  it('is asked for only after the right password', async () => {
    const [reader] = await readerWithFactor();
    const wrong = await logIn(service, { email: reader.email, password: 'not the password of it' });
    expect(await readProblem(wrong)).toMatchObject({ status: 401, code: 'auth.credentials_invalid' });
    expect(await readProblem(await logIn(service, reader))).toMatchObject({ status: 401, code: 'auth.code_required' });
  });

  it('accepts each code once, and none from before it', async () => {
    const [{ email, password }, secret] = await readerWithFactor();
    const code = codeOf(secret, 1);
    expect(await codeAnswering(await logIn(service, { email, password, code }))).toBe('lets in');
    for (const used of [code, codeOf(secret), codeOf(secret, -1), codeOf(secret, -5), '000000']) {
      expect(await codeAnswering(await logIn(service, { email, password, code: used }))).not.toBe('lets in');
    }
  });

  it('accepts a code that is sent twice at once from one of the two', async () => {
    const [{ email, password }, secret] = await readerWithFactor();
    const code = codeOf(secret, 1);
    const answers = await Promise.all([1, 2].map(() => logIn(service, { email, password, code })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('accepts each recovery code once, as people type it', async () => {
    const [{ email, password }, , recoveryCodes] = await readerWithFactor();
    expect(new Set(recoveryCodes).size).toBe(10);
    const [first = '', second = ''] = recoveryCodes;
    const typed = ` ${first.replace('-', ' ').toUpperCase()}`;
    expect(await codeAnswering(await logIn(service, { email, password, code: typed }))).toBe('lets in');
    expect(await codeAnswering(await logIn(service, { email, password, code: first }))).toBe(
      'auth.credentials_invalid',
    );
    const answers = await Promise.all([1, 2].map(() => logIn(service, { email, password, code: second })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('is removed with password and code', async () => {
    const [reader, secret] = await readerWithFactor();
    const remove = (password: string, code: string): Promise<Response> =>
      reader.request(PLACE, { method: 'DELETE', json: { password, code } });
    expect(await codeAnswering(await remove('not the password', codeOf(secret)))).toBe('auth.password_wrong');
    expect(await codeAnswering(await remove(reader.password, 'abcde-fghij'))).toBe('auth.code_wrong');
    expect((await remove(reader.password, codeOf(secret, 1))).status).toBe(204);
    expect((await logIn(service, reader)).status).toBe(200);
    expect(await codeAnswering(await remove(reader.password, codeOf(secret)))).toBe('auth.second_factor_missing');
  });

  it('is reset by an owner for who has lost it', async () => {
    const [reader] = await readerWithFactor();
    const owner = await Administrator.logIn(service, 'owner', `owner${++count}`);
    const path = `/api/v1/users/${reader.id}/second-factor`;
    expect((await reader.request(path, { method: 'DELETE' })).status).toBe(403);
    expect((await owner.request(path, { method: 'DELETE' })).status).toBe(204);
    expect((await logIn(service, reader)).status).toBe(200);
    expect((await owner.request(path, { method: 'DELETE' })).status).toBe(204);
  });

  it('is reset with the password by whoever runs the service', async () => {
    const [reader] = await readerWithFactor();
    const credentials = await resetPassword((token) => service.api.get(token, { strict: false }), reader.email);
    expect(await codeAnswering(await logIn(service, reader))).toBe('auth.credentials_invalid');
    expect(await codeAnswering(await logIn(service, credentials))).toBe('lets in');
  });
});
