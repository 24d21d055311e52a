import { GoogleImageModel, OpenAiImageModel, type ImageModelRequest } from '@seoforge/ai-providers';
import type { PicturesBehaviour } from '../support/upstreams/behaviour';
import { GOOGLE_WIRE, type GenerateContentBody } from '../support/upstreams/google-wire';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { JPEG, PNG } from '../support/upstreams/sample-pictures';
import { Upstream } from '../support/upstreams/upstream';

const REQUEST: ImageModelRequest = { prompt: 'A heron at dusk', count: 1, size: { width: 1024, height: 1024 } };
const USAGE = { promptTokens: 20, completionTokens: 1302, imageTokens: 1290 };

function drawn(pictures: readonly string[], more: Partial<PicturesBehaviour> = {}): PicturesBehaviour {
  return { kind: 'pictures', pictures, usage: USAGE, ...more };
}

describe('OpenAiImageModel on the wire', () => {
  let upstream: Upstream<ChatRequestBody>;
  beforeAll(async () => {
    upstream = await Upstream.start(OPENAI_WIRE);
  });
  beforeEach(() => {
    upstream.reset();
  });
  afterAll(() => upstream.stop());

  function modelNamed(model: string): OpenAiImageModel {
    return new OpenAiImageModel({ model, apiKey: 'sk-test', baseUrl: upstream.baseUrl, timeoutMs: 60_000 });
  }

  it('asks once for pictures of the nearest size, and says that it is another', async () => {
    const openai = { quality: 'low', n: 9, stream: true, model: 'dearer' };
    const request = { ...REQUEST, count: 2, size: { width: 1200, height: 630 }, providerOptions: { openai } };
    const { warnings } = await modelNamed('gpt-image-1.5').generate(request);

    expect(upstream.requests.map(({ body }) => body)).toEqual([
      { model: 'gpt-image-1.5', prompt: REQUEST.prompt, n: 2, size: '1536x1024', quality: 'low', stream: false },
    ]);
    expect(warnings).toEqual(['openai draws gpt-image-1.5 in 1536x1024 instead of 1200x630']);
  });

  it('reads pictures by their first bytes, and the tokens that drew them', async () => {
    upstream.enqueue(drawn([PNG, JPEG, PNG]));
    const { images, usage, warnings } = await modelNamed('gpt-image-2').generate({ ...REQUEST, count: 2 });

    expect(images.map(({ mediaType }) => mediaType)).toEqual(['image/png', 'image/jpeg']);
    expect(Buffer.from(images[0]!.bytes).toString('base64')).toBe(PNG);
    expect(usage).toEqual({ inputTokens: 20, outputTokens: 1302, imageTokens: 1290 });
    expect(warnings).toEqual([]);
  });

  it('takes all output for picture where the vendor does not part it', async () => {
    upstream.enqueue(drawn([PNG], { usage: { promptTokens: 20, completionTokens: 1290 } }));

    expect(await modelNamed('gpt-image-1').generate(REQUEST)).toHaveProperty('usage.imageTokens', 1290);
  });

  it.each([
    ['no picture', drawn([]), 'no_picture'],
    ['no image file', drawn([Buffer.from('<html></html>').toString('base64')]), 'no_picture'],
    ['a picture that is too large', drawn([PNG + 'A'.repeat(27 * 1024 * 1024)]), 'picture_too_large'],
    ['an answer without end', drawn([PNG, 'A'.repeat(33 * 1024 * 1024)]), 'answer_too_large'],
    ['a text', { kind: 'body', contentType: 'application/json', body: '{"choices":[]}' } as const, 'no completion'],
  ])('takes %s for no answer', async (_name, behaviour, message) => {
    upstream.enqueue(behaviour);
    const call = modelNamed('gpt-image-2').generate(REQUEST);

    await expect(call).rejects.toMatchObject({ reason: 'invalid_answer', message: expect.stringContaining(message) });
  });

  it('gives up in time', async () => {
    upstream.enqueue({ kind: 'silence' });
    const model = new OpenAiImageModel({ model: 'gpt-image-2', baseUrl: upstream.baseUrl, timeoutMs: 100 });

    await expect(model.generate(REQUEST)).rejects.toMatchObject({ reason: 'timeout' });
  });
});

describe('GoogleImageModel on the wire', () => {
  let upstream: Upstream<GenerateContentBody>;
  beforeAll(async () => {
    upstream = await Upstream.start(GOOGLE_WIRE);
  });
  beforeEach(() => {
    upstream.reset();
  });
  afterAll(() => upstream.stop());

  function modelNamed(model: string): GoogleImageModel {
    return new GoogleImageModel({ model, apiKey: 'AIza-test', baseUrl: upstream.baseUrl, timeoutMs: 60_000 });
  }

  it('asks once for pictures of the nearest shape, and says what it is and that there are fewer', async () => {
    const google = { imageConfig: { aspectRatio: '1:1' }, temperature: 0.3 };
    const request = { ...REQUEST, count: 2, size: { width: 1600, height: 900 }, providerOptions: { google } };
    const { warnings, images } = await modelNamed('gemini-3-pro-image').generate(request);

    expect(upstream.requests.map(({ body }) => body)).toEqual([
      {
        contents: [{ role: 'user', parts: [{ text: REQUEST.prompt }] }],
        generationConfig: {
          temperature: 0.3,
          responseModalities: ['IMAGE'],
          imageConfig: { aspectRatio: '16:9', imageSize: '2K' },
        },
      },
    ]);
    expect(images).toHaveLength(1);
    expect(warnings).toEqual([
      'google draws gemini-3-pro-image as 16:9 in 2K instead of 1600x900',
      'google drew 1 of 2 pictures',
    ]);
  });

  it('reads the pictures, the tokens that drew them, and who drew', async () => {
    upstream.enqueue(drawn([JPEG, PNG]));
    const result = await modelNamed('gemini-3-pro-image').generate({ ...REQUEST, count: 2 });

    expect(result).toMatchObject({
      images: [{ mediaType: 'image/jpeg' }, { mediaType: 'image/png' }],
      usage: { inputTokens: 20, outputTokens: 1302, imageTokens: 1290 },
      responseModel: 'gemini-3-pro-image-2026-01-01',
      warnings: [],
    });
  });

  it('takes a blocked prompt for a refusal, and a text for no answer', async () => {
    upstream.enqueue({ kind: 'answer', text: '', refusal: 'PROHIBITED_CONTENT', usage: null });
    upstream.enqueue({ kind: 'answer', text: 'A heron stands in the reeds.', usage: null });
    const model = modelNamed('gemini-3-pro-image');

    await expect(model.generate(REQUEST)).rejects.toMatchObject({ reason: 'content_filtered' });
    await expect(model.generate(REQUEST)).rejects.toMatchObject({ reason: 'invalid_answer' });
  });
});
