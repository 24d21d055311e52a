import { ImageGenerationsController } from './image-generations.controller';
import { SITE, startCompatServer, type CompatServer } from './testing/compat-server';
import { SAMPLE_COMPLETION, SAMPLE_RECEIPT, ScriptedAiGateway } from './testing/scripted-ai-gateway';

const PATH = '/openai/v1/images/generations';

describe('ImageGenerationsController', () => {
  let gateway: ScriptedAiGateway;
  let server: CompatServer;

  beforeEach(async () => {
    gateway = new ScriptedAiGateway();
    gateway.images = async () => ({
      ...SAMPLE_COMPLETION,
      images: [{ bytes: Uint8Array.from([1, 2, 250]), mediaType: 'image/webp' }],
      receipt: SAMPLE_RECEIPT,
    });
    const controller = new ImageGenerationsController(gateway);
    server = await startCompatServer(PATH, (request, reply) => controller.create(SITE, request.body, request, reply));
  });
  afterEach(() => server.stop());

  function ask(changes: object): Promise<Response> {
    const body = JSON.stringify({ model: 'openai/gpt-image-test', prompt: 'A heron at dawn', ...changes });
    return fetch(server.url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  }

  it('hands out the pictures with what they cost', async () => {
    const response = await ask({ n: 2, size: '1536x1024', response_format: 'b64_json', max_cost_micro_usd: 90_000 });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      created: expect.any(Number),
      model: 'openai/gpt-test',
      output_format: 'webp',
      data: [{ b64_json: 'AQL6' }],
      usage: { input_tokens: 12, output_tokens: 3, total_tokens: 15 },
      seoforge: expect.objectContaining({ callId: 'call-1', costMicroUsd: 42 }),
    });
    expect(gateway.asked).toMatchObject([
      {
        request: { prompt: 'A heron at dawn', count: 2, size: { width: 1_536, height: 1_024 } },
        context: { purpose: 'openai.image', models: ['openai/gpt-image-test'], maxCostMicroUsd: 90_000 },
      },
    ]);
  });

  it.each([{}, { size: 'auto' }, { size: null, n: null }])('draws one square picture for %j', async (changes) => {
    await ask(changes);
    expect(gateway.asked[0]!.request).toMatchObject({ count: 1, size: { width: 1_024, height: 1_024 } });
  });

  it.each([
    [{ prompt: '' }, '/prompt'],
    [{ prompt: 'p'.repeat(32_001) }, '/prompt'],
    [{ prompt: undefined }, '/prompt'],
    [{ model: undefined }, '/model'],
    [{ n: 5 }, '/n'],
    [{ size: '63x64' }, '/size'],
    [{ size: '1024x4097' }, '/size'],
    [{ size: 1024 }, '/size'],
    [{ response_format: 'url' }, '/response_format'],
    [{ stream: true }, '/stream'],
  ])('refuses %#: %j', async (changes, pointer) => {
    const response = await ask(changes);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'request.invalid', errors: [{ pointer }] });
    expect(gateway.asked).toEqual([]);
  });
});
