import { ssrfScene, type SsrfScene } from './ssrf-scene';
import { FORBIDDEN_ANSWERS, FORBIDDEN_FORMS, FORBIDDEN_HOSTS, INVALID_URLS } from './ssrf-targets';

const FORBIDDEN = { code: 'fetch.forbidden_target' };
const REDIRECTS = [301, 302, 303, 307, 308];

describe('targets that must not be reached', () => {
  let scene: SsrfScene;

  const redirect = (path: string, location: string, status = 302): void => {
    // Header values are bytes: Node takes each for a character.
    const bytes = Buffer.from(location).toString('latin1');
    scene.allowed.answers.set(path, { status, headers: { location: bytes } });
  };
  const atCanary = (form: string): string => form.replace('PORT', String(scene.canary.port));

  const expectRefused = async (request: Promise<unknown>, code = FORBIDDEN): Promise<void> => {
    await expect(request).rejects.toMatchObject(code);
    expect(scene.canary.connections).toBe(0);
  };

  beforeAll(async () => {
    scene = await ssrfScene();
    scene.canary.answers.set('/', 'what nobody may read');
  });
  afterAll(() => scene.stop());

  it.each(FORBIDDEN_HOSTS)('refuses http://%s', async (host) => {
    await expectRefused(scene.fetch(`http://${host}:${scene.canary.port}/`));
    await expectRefused(scene.fetch(`https://${host}/`));
  });

  it.each(Object.entries(FORBIDDEN_ANSWERS))('refuses %s, which resolves to %j', async (name) => {
    await expectRefused(scene.fetch(`http://${name}:${scene.canary.port}/`));
  });

  it.each(FORBIDDEN_FORMS)('refuses %j', async (form) => {
    await expectRefused(scene.fetch(atCanary(form)));
  });

  it.each(INVALID_URLS)('takes %j for no URL of a web page', async (url) => {
    await expectRefused(scene.fetch(url), { code: 'fetch.invalid_url' });
  });

  it.each(FORBIDDEN_HOSTS)('refuses a redirect to http://%s', async (host) => {
    redirect('/away', `http://${host}:${scene.canary.port}/`);
    await expectRefused(scene.fetch(`${scene.allowed.origin}/away`));
  });

  it.each(
    REDIRECTS.flatMap((status) =>
      [
        'http://127.0.0.1:PORT/',
        '//127.0.0.1:PORT/',
        '\\\\127.0.0.1:PORT/',
        '/\\127.0.0.1:PORT/',
        'http:\\\\[::1]:PORT',
      ].map((location) => ({ status, location })),
    ),
  )('refuses a redirect $status to $location', async ({ status, location }) => {
    redirect('/away', atCanary(location), status);
    const post = { method: 'POST', body: 'secret' } as const;
    await expectRefused(scene.fetch(`${scene.allowed.origin}/away`));
    await expectRefused(scene.fetch(`${scene.allowed.origin}/away`, post));
  });

  it.each(['file:///etc/passwd', 'gopher://127.0.0.1/', 'data:text/html,x', 'http://user@public.example/', 'http://['])(
    'refuses a redirect to %s',
    async (location) => {
      redirect('/away', location);
      await expectRefused(scene.fetch(`${scene.allowed.origin}/away`), { code: 'fetch.bad_answer' });
    },
  );

  it('refuses the end of a chain of redirects', async () => {
    redirect('/one', '/two', 301);
    redirect('/two', 'three', 308);
    redirect('/three', atCanary('http://loopback.example:PORT/'));
    await expectRefused(scene.fetch(`${scene.allowed.origin}/one`));
  });

  it('asks the host that a browser would where a backslash stands before an @', async () => {
    await expect(scene.fetch(atCanary('http://public.example\\@127.0.0.1:PORT/'))).rejects.toThrow();
    expect(scene.resolver.asked.at(-1)).toBe('public.example');
  });

  it('says the same of every forbidden target', async () => {
    const messages = [
      'http://10.0.0.1/',
      'http://localhost/',
      'http://private.example/',
      'http://public.example:22/',
    ].map((url) => scene.fetch(url).catch((error: unknown) => String(error)));
    expect(new Set(await Promise.all(messages)).size).toBe(1);
  });
});

describe('names that change their mind', () => {
  const REBINDING = { 'rebinding.example': [['2d00::1'], ['127.0.0.1']] };

  it('connects to what was checked, without asking again', async () => {
    const scene = await ssrfScene(REBINDING);
    const url = `http://rebinding.example:${scene.canary.port}/`;
    await expect(scene.fetch(url)).rejects.toMatchObject({ code: expect.stringMatching(/unreachable|timed_out/) });
    expect(scene.resolver.asked).toEqual(['rebinding.example']);
    await expect(scene.fetch(url)).rejects.toMatchObject(FORBIDDEN);
    expect(scene.canary.connections).toBe(0);
    await scene.stop();
  });

  it('is asked again for each connection, also where an operator allowed it', async () => {
    const scene = await ssrfScene({ 'moving.example': [['127.0.0.1'], ['169.254.169.254']] });
    const url = `http://moving.example:${scene.allowed.port}/`;
    scene.allowed.answers.set('/', { headers: { connection: 'close' }, body: 'here' });
    await expect(scene.fetch(url)).resolves.toMatchObject({ status: 200, address: '127.0.0.1' });
    await expect(scene.fetch(url)).rejects.toMatchObject(FORBIDDEN);
    await scene.stop();
  });
});

describe('targets that an operator allowed', () => {
  let scene: SsrfScene;

  beforeAll(async () => {
    scene = await ssrfScene();
    scene.allowed.answers.set('/', 'a page').set('/moved', { status: 301, headers: { location: '/' } });
  });
  afterAll(() => scene.stop());

  it.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/#part',
    'http://staging.example:PORT/',
    'http://STAGING.example.:PORT/',
  ])('reaches %s', async (form) => {
    const url = form.replace('PORT', String(scene.allowed.port));
    const answer = await scene.fetch(url);
    expect(answer).toMatchObject({ status: 200, address: '127.0.0.1', truncated: false });
    expect(Buffer.from(answer.body).toString()).toBe('a page');
  });

  it('follows its redirects', async () => {
    const { origin } = scene.allowed;
    await expect(scene.fetch(`${origin}/moved`)).resolves.toMatchObject({
      url: `${origin}/`,
      redirects: [{ url: `${origin}/moved`, status: 301, location: `${origin}/` }],
    });
  });

  it('reads no proxy from the environment', async () => {
    const { origin } = scene.canary;
    Object.assign(process.env, { HTTP_PROXY: origin, http_proxy: origin, ALL_PROXY: origin, NODE_USE_ENV_PROXY: '1' });
    const answer = await scene.fetch(`${scene.allowed.origin}/`);
    for (const name of ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'NODE_USE_ENV_PROXY'])
      Reflect.deleteProperty(process.env, name);
    expect(answer.status).toBe(200);
    expect(scene.canary.connections).toBe(0);
  });

  it('allows neither its other ports nor its other names', async () => {
    await expect(scene.fetch(`http://127.0.0.1:${scene.canary.port}/`)).rejects.toMatchObject(FORBIDDEN);
    await expect(scene.fetch(`http://localhost:${scene.allowed.port}/`)).rejects.toMatchObject(FORBIDDEN);
  });
});
