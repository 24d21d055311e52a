/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { setTimeout } from 'node:timers/promises';
import type { ImageModel, ImageModelRequest, ImageModelResult } from '@seoforge/ai-providers';
import { ProviderError, type ProviderErrorReason } from '@seoforge/ai-providers';

/** Makes the next call go as named; what it returns belongs into that call's request. */
type Provocation = () => Pick<ImageModelRequest, 'providerOptions'>;

/** What a contract needs of an implementation besides the port. */
export interface ImageModelHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<ImageModel>;
  readonly stop: () => Promise<void>;
  readonly provider: string;
  readonly model: string;
  readonly failing: Readonly<Partial<Record<ProviderErrorReason, Provocation>>>;
  /** No answer comes while the test lasts. */
  readonly silent: Provocation;
}

const REQUEST: ImageModelRequest = {
  prompt: 'A heron at dusk, flat colours',
  count: 1,
  size: { width: 1024, height: 1024 },
};

const SIGNATURES = { 'image/png': '89504e47', 'image/jpeg': 'ffd8ff', 'image/webp': '52494646' };

/** What every implementation of ImageModel keeps to. */
export function describeImageModelContract(name: string, harness: ImageModelHarness): void {
  describe(`${name} as an ImageModel`, () => {
    const reasons = Object.entries(harness.failing) as [ProviderErrorReason, Provocation][];
    let model: ImageModel;
    beforeAll(async () => {
      model = await harness.start();
    });
    afterAll(() => harness.stop());

    it('has the names of its provider and its model', () => {
      expect(model).toMatchObject({ provider: harness.provider, model: harness.model });
    });

    it('answers with a picture and what is known about it', async () => {
      const result = await model.generate(REQUEST);

      expect(result.images).toHaveLength(1);
      expectPictures(result);
      expect(result.finishReason.unified).toBe('stop');
      expect(result.usage.imageTokens).toBeGreaterThan(0);
      expect(result.usage.outputTokens).toBeGreaterThanOrEqual(result.usage.imageTokens ?? Infinity);
    });

    it('draws as many pictures as asked, or says that they are fewer', async () => {
      const result = await model.generate({ ...REQUEST, count: 3 });

      expectPictures(result);
      expect(result.images.length === 3 || result.warnings.some((warning) => warning.includes('of 3'))).toBe(true);
    });

    it('ignores the options of another provider', async () => {
      const providerOptions = { 'another-provider': { model: 'other', failWith: 'unavailable' } };

      expectPictures(await model.generate({ ...REQUEST, providerOptions }));
    });

    it.each(reasons)('fails with provider.%s', async (reason, provoke) => {
      expectFailure(await failureOf(model.generate({ ...REQUEST, ...provoke() })), reason);
    });

    it('is aborted before it begins', async () => {
      expectFailure(await failureOf(model.generate({ ...REQUEST, signal: AbortSignal.abort() })), 'aborted');
    });

    it('is aborted while it waits', async () => {
      const caller = new AbortController();
      const failure = failureOf(model.generate({ ...REQUEST, ...harness.silent(), signal: caller.signal }));
      await setTimeout(50);
      caller.abort();

      expectFailure(await failure, 'aborted');
    });

    function expectFailure(failure: unknown, reason: ProviderErrorReason): void {
      expect(failure).toBeInstanceOf(ProviderError);
      expect(failure).toMatchObject({ code: `provider.${reason}`, reason, provider: harness.provider });
    }
  });
}

function expectPictures({ images }: ImageModelResult): void {
  expect(images.length).toBeGreaterThan(0);
  for (const { bytes, mediaType } of images) {
    expect(Buffer.from(bytes).toString('hex').startsWith(SIGNATURES[mediaType])).toBe(true);
  }
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
}
