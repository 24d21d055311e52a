import { OpenAiLanguageModel } from '@seoforge/ai-providers';
import { SimulatedLanguageModel } from '@seoforge/ai-providers';
import type { LanguageModelRequest } from '@seoforge/ai-providers';
import type { ProviderErrorReason } from '@seoforge/ai-providers';
import type { OpenAiBehaviour } from '../support/upstreams/openai-behaviour';
import { OpenAiUpstream } from '../support/upstreams/openai-upstream';
import { describeLanguageModelContract } from './language-model.contract';

let upstream: OpenAiUpstream;

function next(behaviour: OpenAiBehaviour): () => Pick<LanguageModelRequest, 'providerOptions'> {
  return () => {
    upstream.enqueue(behaviour);
    return {};
  };
}

function status(code: number, error = 'some_error'): OpenAiBehaviour {
  return { kind: 'status', status: code, error: { message: 'Something about the request.', code: error } };
}

describeLanguageModelContract('OpenAiLanguageModel', {
  provider: 'openai',
  model: 'gpt-test',
  start: async () => {
    upstream = await OpenAiUpstream.start();
    return new OpenAiLanguageModel({
      model: 'gpt-test',
      apiKey: 'sk-contract',
      baseUrl: upstream.baseUrl,
      timeoutMs: 60_000,
    });
  },
  stop: () => upstream.stop(),
  failing: {
    rate_limited: next(status(429)),
    unavailable: next(status(503)),
    connection_failed: next({ kind: 'reset' }),
    timeout: next(status(504)),
    invalid_answer: next({ kind: 'body', contentType: 'text/html', body: '<p>Welcome to the proxy.</p>' }),
    invalid_request: next(status(400)),
    context_length_exceeded: next(status(400, 'context_length_exceeded')),
    content_filtered: next(status(400, 'content_filter')),
    authentication_failed: next(status(401)),
  },
  failingMidway: next({
    kind: 'answer',
    text: 'This text is longer than what the client gets to see of it.',
    usage: null,
    faults: { interrupt: { afterChunks: 3, by: 'cut' } },
  }),
  silent: next({ kind: 'silence' }),
});

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
  failing: {
    rate_limited: simulated({ failWith: 'rate_limited' }),
    unavailable: simulated({ failWith: 'unavailable' }),
    connection_failed: simulated({ failWith: 'connection_failed' }),
    timeout: simulated({ failWith: 'timeout' }),
    invalid_answer: simulated({ failWith: 'invalid_answer' }),
    invalid_request: simulated({ failWith: 'invalid_request' }),
    context_length_exceeded: simulated({ failWith: 'context_length_exceeded' }),
    content_filtered: simulated({ failWith: 'content_filtered' }),
    authentication_failed: simulated({ failWith: 'authentication_failed' }),
  },
  failingMidway: simulated({ failWith: 'unavailable', failAfterCharacters: 20 }),
  silent: simulated({ latencyMs: 60_000 }),
});
