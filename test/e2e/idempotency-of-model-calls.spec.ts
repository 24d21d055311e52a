import { eventually } from '../support/eventually';
import { readProblem } from '../support/problem';
import { CHAT, IdempotencyScene, isReplay, POND } from './idempotency.scene';

const IMAGES = '/openai/v1/images/generations';

describe('calls of models with an idempotency key', () => {
  let scene: IdempotencyScene;

  beforeAll(async () => {
    scene = await IdempotencyScene.start();
  });
  afterAll(() => scene.stop());
  beforeEach(() => {
    scene.vendor.reset();
    scene.vendor.respondWith(() => POND);
  });

  const chat = (content: string, more: object = {}): object => ({
    model: 'openai/gpt-5.4-mini',
    messages: [{ role: 'user', content }],
    ...more,
  });

  it.each([
    ['a whole answer', {}],
    ['a stream', { stream: true, stream_options: { include_usage: true } }],
  ])('pay once for %s, and get it again byte for byte', async (kind, more) => {
    const before = await scene.countOf('model_calls');
    const sending = { path: CHAT, key: scene.newKey(), json: chat(`Which fish for a pond? For ${kind}.`, more) };
    const first = await scene.send(sending);
    const text = await first.text();
    const again = await scene.send(sending);
    const elsewhere = await scene.sendToOther(sending);

    expect(text).toContain('pond');
    for (const repeated of [again, elsewhere]) {
      expect([repeated.status, isReplay(repeated)]).toEqual([200, true]);
      expect(repeated.headers.get('content-type')).toBe(first.headers.get('content-type'));
      expect(await repeated.text()).toBe(text);
    }
    expect(scene.vendor.requests).toHaveLength(1);
    await eventually('the ledger’s row', async () => (await scene.countOf('model_calls')) === before + 1);
  });

  it('draw a picture once', async () => {
    const json = { model: 'simulated/painter-1', prompt: 'A pond at dawn' };
    const sending = { path: IMAGES, key: scene.newKey(), json };
    const first = await scene.send(sending);
    const again = await scene.send(sending);
    expect([first.status, again.status, isReplay(again)]).toEqual([200, 200, true]);
    expect(await again.text()).toBe(await first.text());
  });

  it('run again where the refusal may have passed', async () => {
    scene.vendor.respondWith(() => ({ kind: 'status', status: 500 }));
    const sending = { path: CHAT, key: scene.newKey(), json: chat('Which plants keep a pond clear?') };
    expect((await scene.send(sending)).status).toBe(502);
    scene.vendor.respondWith(() => POND);
    const again = await scene.send(sending);
    expect(again.status).toBe(200);
    expect(isReplay(again)).toBe(false);
  });

  it('run again after a stream that broke off', async () => {
    const text = POND.text.repeat(20);
    scene.vendor.respondWith(() => ({ ...POND, text, faults: { interrupt: { afterChunks: 30, by: 'cut' } } }));
    const sending = { path: CHAT, key: scene.newKey(), json: chat('How deep is a pond?', { stream: true }) };
    expect(await (await scene.send(sending)).text()).not.toContain('[DONE]');
    scene.vendor.respondWith(() => POND);
    const again = await scene.send(sending);
    expect(isReplay(again)).toBe(false);
    expect(await again.text()).toContain('[DONE]');
  });

  it.each([false, true])('run again after the caller left before the end (stream: %s)', async (stream) => {
    const leave = new AbortController();
    const faults = stream ? { interrupt: { afterChunks: 3, by: 'stall' } as const } : undefined;
    scene.vendor.respondWith(() => (faults ? { ...POND, faults } : { kind: 'silence' }));
    const sending = { path: CHAT, key: scene.newKey(), json: chat(`How wide is a pond? ${stream}`, { stream }) };
    const left = scene.sendAndLeave(sending, leave.signal);
    await eventually('the call', () => scene.vendor.requests.length === 1);

    const meanwhile = await scene.send(sending);
    expect(meanwhile.headers.get('retry-after')).toBe('2');
    expect(await readProblem(meanwhile)).toMatchObject({ status: 409, code: 'idempotency.in_progress' });
    expect(await readProblem(await scene.sendToOther(sending))).toMatchObject({ code: 'idempotency.in_progress' });

    scene.vendor.respondWith(() => POND);
    leave.abort();
    await expect(left).rejects.toThrow('aborted');
    await eventually('the key is free', async () => {
      const again = await scene.send(sending);
      return again.status === 200 && !isReplay(again) && (await again.text()).includes('pond');
    });
    expect(scene.vendor.requests).toHaveLength(2);
  });

  it('are taken over from a process that died, whose late answer changes nothing', async () => {
    scene.vendor.enqueue({ ...POND, text: 'Too late.', faults: { pause: { afterChunks: 1, forMs: 1_500 } } });
    const sending = { path: CHAT, key: scene.newKey(), json: chat('How warm is a pond?', { cache: false }) };
    const first = scene.send(sending).then((response) => response.text());
    await eventually('the call', () => scene.vendor.requests.length === 1);
    await scene.query("update idempotency_keys set running_until = now() - interval '1 s' where key = $1", [
      sending.key,
    ]);

    const taken = await scene.sendToOther(sending);
    expect([taken.status, isReplay(taken)]).toEqual([200, false]);
    const text = await taken.text();
    expect(await first).toContain('Too late.');
    expect(await (await scene.send(sending)).text()).toBe(text);
    expect(scene.vendor.requests).toHaveLength(2);
  });
});
