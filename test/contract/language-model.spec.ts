import {
  AnthropicLanguageModel,
  GoogleLanguageModel,
  OpenAiLanguageModel,
  SimulatedLanguageModel,
} from '@seoforge/ai-providers';
import type { LanguageModel, LanguageModelRequest, ProviderErrorReason } from '@seoforge/ai-providers';
import { ANTHROPIC_WIRE } from '../support/upstreams/anthropic-wire';
import type { Behaviour } from '../support/upstreams/behaviour';
import { GOOGLE_WIRE } from '../support/upstreams/google-wire';
import { OPENAI_WIRE } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';
import type { WireFormat } from '../support/upstreams/wire-format';
import { describeLanguageModelContract, type LanguageModelHarness } from './language-model.contract';

interface Connection {
  readonly model: string;
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly timeoutMs: number;
}

/** A vendor whose failures are provoked on the wire; `failures` are those that each vendor words in its own way. */
function remote<Body>(
  provider: string,
  wire: WireFormat<Body>,
  create: (connection: Connection) => LanguageModel,
  failures: { readonly contextLengthExceeded: Behaviour; readonly contentFiltered: Behaviour },
): LanguageModelHarness {
  let upstream: Upstream<Body>;
  const next = (behaviour: Behaviour) => (): Pick<LanguageModelRequest, 'providerOptions'> => {
    upstream.enqueue(behaviour);
    return {};
  };
  return {
    provider,
    model: 'model-test',
    start: async () => {
      upstream = await Upstream.start(wire);
      return create({ model: 'model-test', apiKey: 'sk-contract', baseUrl: upstream.baseUrl, timeoutMs: 60_000 });
    },
    stop: () => upstream.stop(),
    failing: {
      rate_limited: next(status(429)),
      unavailable: next(status(503)),
      connection_failed: next({ kind: 'reset' }),
      timeout: next(status(504)),
      invalid_answer: next({ kind: 'body', contentType: 'text/html', body: '<p>Welcome to the proxy.</p>' }),
      invalid_request: next(status(400)),
      context_length_exceeded: next(failures.contextLengthExceeded),
      content_filtered: next(failures.contentFiltered),
      authentication_failed: next(status(401)),
    },
    failingMidway: next({
      kind: 'answer',
      text: 'This text is longer than what the client gets to see of it.',
      usage: null,
      faults: { interrupt: { afterChunks: 3, by: 'cut' } },
    }),
    silent: next({ kind: 'silence' }),
  };
}

function status(code: number, error: Readonly<Record<string, unknown>> = {}): Behaviour {
  return { kind: 'status', status: code, error: { message: 'Something about the request.', ...error } };
}

describeLanguageModelContract(
  'OpenAiLanguageModel',
  remote('openai', OPENAI_WIRE, (connection) => new OpenAiLanguageModel(connection), {
    contextLengthExceeded: status(400, { code: 'context_length_exceeded' }),
    contentFiltered: status(400, { code: 'content_filter' }),
  }),
);

describeLanguageModelContract(
  'AnthropicLanguageModel',
  remote('anthropic', ANTHROPIC_WIRE, (connection) => new AnthropicLanguageModel(connection), {
    contextLengthExceeded: status(400, {
      type: 'invalid_request_error',
      message: 'prompt is too long: 208310 tokens > 200000 maximum',
    }),
    contentFiltered: { kind: 'answer', text: '', finishReason: 'refusal', usage: null },
  }),
);

describeLanguageModelContract(
  'GoogleLanguageModel',
  remote('google', GOOGLE_WIRE, (connection) => new GoogleLanguageModel(connection), {
    contextLengthExceeded: status(400, {
      status: 'INVALID_ARGUMENT',
      message: 'The input token count (1200293) exceeds the maximum number of tokens allowed (1048576).',
    }),
    contentFiltered: { kind: 'answer', text: '', refusal: 'PROHIBITED_CONTENT', usage: null },
  }),
);

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
