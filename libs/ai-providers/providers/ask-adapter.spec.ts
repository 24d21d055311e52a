import { SimulatedLanguageModel } from '../adapters/simulated';
import type { CallPart, Work } from '../middleware/call';
import { ImageModel, type ImageModelResult } from '../ports/image-model';
import type { LanguageModel } from '../ports/language-model';
import { ProviderError } from '../provider-errors';
import { askAdapter } from './ask-adapter';

const TEXT = {
  kind: 'language',
  request: { messages: [{ role: 'user', text: 'Tea.' }], maxOutputTokens: 200 },
} as const satisfies Work;
const PICTURE: Work = {
  kind: 'image',
  request: { prompt: 'A cup of tea.', count: 2, size: { width: 1_024, height: 1_024 } },
};
const COMPLETION = {
  finishReason: { unified: 'stop', raw: 'stop' },
  usage: {},
  responseId: undefined,
  responseModel: undefined,
  warnings: [],
} as const;

class Painter extends ImageModel {
  readonly provider = 'openai';
  readonly model = 'painter';

  async generate({ count }: { count: number }): Promise<ImageModelResult> {
    const images = Array.from({ length: count }, () => ({ bytes: new Uint8Array(), mediaType: 'image/png' as const }));
    return { images, ...COMPLETION };
  }
}

async function partsOf(
  adapter: LanguageModel | ImageModel,
  work: Work,
  isStreamed = false,
  signal = new AbortController().signal,
): Promise<CallPart[]> {
  const parts: CallPart[] = [];
  for await (const part of askAdapter(adapter, work, isStreamed, signal)) parts.push(part);
  return parts;
}

const failingWith = (failWith: string): Work => ({
  kind: 'language',
  request: { ...TEXT.request, providerOptions: { simulated: { failWith } } },
});

describe('askAdapter', () => {
  const writer = new SimulatedLanguageModel();

  it('gives a whole answer as one text and an end', async () => {
    const parts = await partsOf(writer, TEXT);
    expect(parts.map(({ type }) => type)).toEqual(['text', 'finish']);
  });

  it('gives the same answer piece by piece when it is streamed', async () => {
    const textOf = (parts: CallPart[]): string => parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
    const parts = await partsOf(writer, TEXT, true);
    expect(parts.length).toBeGreaterThan(2);
    expect(textOf(parts)).toBe(textOf(await partsOf(writer, TEXT)));
    expect(parts.at(-1)).toMatchObject({ type: 'finish', finishReason: { unified: 'stop' } });
  });

  it('leaves out an empty text', async () => {
    jest.spyOn(writer, 'generate').mockResolvedValue({ text: '', ...COMPLETION });
    expect(await partsOf(writer, TEXT)).toEqual([{ type: 'finish', ...COMPLETION }]);
  });

  it('gives each picture, and an end', async () => {
    const parts = await partsOf(new Painter(), PICTURE);
    expect(parts.map(({ type }) => type)).toEqual(['image', 'image', 'finish']);
  });

  it.each([false, true])('ends with the error of a request that fails (streamed: %s)', async (isStreamed) => {
    const parts = await partsOf(writer, failingWith('quota_exhausted'), isStreamed);
    expect(parts).toEqual([{ type: 'error', error: expect.any(ProviderError) }]);
    expect(parts[0]).toMatchObject({ error: { reason: 'quota_exhausted' } });
  });

  it.each([false, true])('asks under the signal of the call (streamed: %s)', async (isStreamed) => {
    expect(await partsOf(writer, TEXT, isStreamed, AbortSignal.abort())).toMatchObject([
      { type: 'error', error: { reason: 'aborted' } },
    ]);
  });

  it.each<[LanguageModel | ImageModel, Work]>([
    [new SimulatedLanguageModel(), PICTURE],
    [new Painter(), TEXT],
  ])('refuses work of another kind (%#)', async (adapter, work) => {
    expect(await partsOf(adapter, work)).toMatchObject([{ type: 'error', error: { reason: 'invalid_request' } }]);
  });

  it('turns a defect into an error that keeps it', async () => {
    const defect = new TypeError('undefined is not a function');
    const painter = new Painter();
    jest.spyOn(painter, 'generate').mockRejectedValue(defect);
    expect(await partsOf(painter, PICTURE)).toMatchObject([
      { type: 'error', error: { reason: 'invalid_answer', provider: 'openai', cause: defect } },
    ]);
  });
});
