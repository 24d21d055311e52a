import { GoogleImageModel, OpenAiImageModel, SimulatedImageModel } from '@seoforge/ai-providers';
import type { ImageModelRequest, ProviderErrorReason } from '@seoforge/ai-providers';
import { GOOGLE_WIRE } from '../support/upstreams/google-wire';
import { OPENAI_WIRE } from '../support/upstreams/openai-wire';
import { failedWith, vendorHarness } from '../support/upstreams/vendor-harness';
import { describeImageModelContract } from './image-model.contract';

describeImageModelContract(
  'OpenAiImageModel',
  vendorHarness('openai', OPENAI_WIRE, (connection) => new OpenAiImageModel(connection), {
    quota_exhausted: failedWith(400, { code: 'billing_hard_limit_reached' }),
    content_filtered: failedWith(400, { code: 'moderation_blocked' }),
  }),
);

describeImageModelContract(
  'GoogleImageModel',
  vendorHarness('google', GOOGLE_WIRE, (connection) => new GoogleImageModel(connection), {
    invalid_answer: { kind: 'pictures', pictures: [], finishReason: 'NO_IMAGE', usage: null },
    content_filtered: { kind: 'pictures', pictures: [], finishReason: 'IMAGE_SAFETY', usage: null },
  }),
);

function simulated(options: {
  failWith?: ProviderErrorReason;
  latencyMs?: number;
}): () => Pick<ImageModelRequest, 'providerOptions'> {
  return () => ({ providerOptions: { simulated: options } });
}

describeImageModelContract('SimulatedImageModel', {
  provider: 'simulated',
  model: 'painter-1',
  start: async () => new SimulatedImageModel(),
  stop: async () => undefined,
  failing: {
    rate_limited: simulated({ failWith: 'rate_limited' }),
    unavailable: simulated({ failWith: 'unavailable' }),
    content_filtered: simulated({ failWith: 'content_filtered' }),
  },
  silent: simulated({ latencyMs: 60_000 }),
});
