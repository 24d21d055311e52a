import {
  AnthropicLanguageModel,
  GoogleLanguageModel,
  OpenAiLanguageModel,
  SimulatedLanguageModel,
} from '@seoforge/ai-providers';
import type { LanguageModel, LanguageModelRequest, ProviderErrorReason } from '@seoforge/ai-providers';
import { ANTHROPIC_WIRE } from '../support/upstreams/anthropic-wire';
import { GOOGLE_WIRE } from '../support/upstreams/google-wire';
import { OPENAI_WIRE } from '../support/upstreams/openai-wire';
import { failedWith, vendorHarness, type VendorHarness } from '../support/upstreams/vendor-harness';
import { describeLanguageModelContract, type LanguageModelHarness } from './language-model.contract';

function remote(vendor: VendorHarness<LanguageModel>): LanguageModelHarness {
  return {
    ...vendor,
    failingMidway: vendor.next({
      kind: 'answer',
      text: 'This text is longer than what the client gets to see of it.',
      usage: null,
      faults: { interrupt: { afterChunks: 3, by: 'cut' } },
    }),
  };
}

describeLanguageModelContract(
  'OpenAiLanguageModel',
  remote(
    vendorHarness('openai', OPENAI_WIRE, (connection) => new OpenAiLanguageModel(connection), {
      quota_exhausted: failedWith(429, { code: 'insufficient_quota' }),
      context_length_exceeded: failedWith(400, { code: 'context_length_exceeded' }),
      content_filtered: failedWith(400, { code: 'content_filter' }),
    }),
  ),
);

describeLanguageModelContract(
  'AnthropicLanguageModel',
  remote(
    vendorHarness('anthropic', ANTHROPIC_WIRE, (connection) => new AnthropicLanguageModel(connection), {
      quota_exhausted: failedWith(402, { type: 'billing_error' }),
      context_length_exceeded: failedWith(400, {
        type: 'invalid_request_error',
        message: 'prompt is too long: 208310 tokens > 200000 maximum',
      }),
      content_filtered: { kind: 'answer', text: '', finishReason: 'refusal', usage: null },
    }),
  ),
);

describeLanguageModelContract(
  'GoogleLanguageModel',
  remote(
    vendorHarness('google', GOOGLE_WIRE, (connection) => new GoogleLanguageModel(connection), {
      quota_exhausted: failedWith(429, {
        status: 'RESOURCE_EXHAUSTED',
        details: [{ violations: [{ quotaId: 'GenerateRequestsPerDayPerProjectPerModel' }] }],
      }),
      context_length_exceeded: failedWith(400, {
        status: 'INVALID_ARGUMENT',
        message: 'The input token count (1200293) exceeds the maximum number of tokens allowed (1048576).',
      }),
      content_filtered: { kind: 'answer', text: '', refusal: 'PROHIBITED_CONTENT', usage: null },
    }),
  ),
);

const SIMULATED_FAILURES = [
  'rate_limited',
  'quota_exhausted',
  'unavailable',
  'connection_failed',
  'timeout',
  'invalid_answer',
  'invalid_request',
  'context_length_exceeded',
  'content_filtered',
  'authentication_failed',
] as const;

function simulated(options: {
  failWith?: ProviderErrorReason;
  failAfterCharacters?: number;
  latencyMs?: number;
}): () => Pick<LanguageModelRequest, 'providerOptions'> {
  return () => ({ providerOptions: { simulated: options } });
}

describeLanguageModelContract('SimulatedLanguageModel', {
  provider: 'simulated',
  model: 'simulated',
  start: async () => new SimulatedLanguageModel({ model: 'simulated' }),
  stop: async () => undefined,
  failing: Object.fromEntries(SIMULATED_FAILURES.map((failWith) => [failWith, simulated({ failWith })])),
  failingMidway: simulated({ failWith: 'unavailable', failAfterCharacters: 20 }),
  silent: simulated({ latencyMs: 60_000 }),
});
