import type { ImageModelRequest } from '../../ports/image-model';
import { SimulatedImageModel } from './simulated-image-model';

const model = new SimulatedImageModel();
const REQUEST: ImageModelRequest = { prompt: 'A heron at dusk', count: 2, size: { width: 120, height: 80 } };

async function picturesOf(request: ImageModelRequest): Promise<string[]> {
  return (await model.generate(request)).images.map(({ bytes }) => Buffer.from(bytes).toString('base64'));
}

describe('SimulatedImageModel', () => {
  it('says that it simulates, and what it would have taken', async () => {
    expect(await model.generate(REQUEST)).toMatchObject({
      warnings: [expect.stringContaining('simulated')],
      usage: { inputTokens: 4, outputTokens: 20, imageTokens: 20 },
      responseId: expect.stringMatching(/^simulated-[0-9a-f]{8}$/),
      responseModel: 'painter-1',
    });
  });

  it('draws the same pictures again, and others for another prompt', async () => {
    const [first, second] = await picturesOf(REQUEST);

    expect(await picturesOf(REQUEST)).toEqual([first, second]);
    expect(second).not.toBe(first);
    expect(await picturesOf({ ...REQUEST, prompt: 'A heron at dawn' })).not.toContain(first);
  });

  it.each([
    [1, 1],
    [33, 7],
    [2048, 2048],
  ])('draws in exactly %i × %i pixels', async (width, height) => {
    const { images } = await model.generate({ ...REQUEST, count: 1, size: { width, height } });
    const bytes = Buffer.from(images[0]!.bytes);

    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
  });

  it.each([
    { count: 0 },
    { count: 5 },
    { size: { width: 2049, height: 10 } },
    { size: { width: 10, height: 10.5 } },
    { providerOptions: { simulated: { failwith: 'timeout' } } },
  ])('refuses %j', async (wrong) => {
    await expect(model.generate({ ...REQUEST, ...wrong })).rejects.toMatchObject({ reason: 'invalid_request' });
  });
});
