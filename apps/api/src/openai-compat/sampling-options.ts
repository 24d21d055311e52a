import type { LanguageModelRequest } from '@seoforge/ai-providers';

import type { BodyReader } from './body-reader';
import type { ResponseFormat } from './response-format';

/** Options of a chat completion that steer the model and mean nothing to this service. */
export type SamplingOptions = Readonly<Record<string, unknown>>;

type ProviderOptions = NonNullable<LanguageModelRequest['providerOptions']>;

const EFFORTS = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh'] as const;
const PENALTY = { minimum: -2, maximum: 2 };
const STOP_TEXT = { minLength: 1, maxLength: 500 };

export function readSamplingOptions(body: BodyReader): SamplingOptions {
  return given({
    top_p: body.number('top_p', { minimum: 0, maximum: 1 }),
    seed: body.integer('seed', { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }),
    frequency_penalty: body.number('frequency_penalty', PENALTY),
    presence_penalty: body.number('presence_penalty', PENALTY),
    reasoning_effort: body.choice('reasoning_effort', EFFORTS),
    stop: readStop(body),
  });
}

function readStop(body: BodyReader): readonly string[] | undefined {
  if (typeof body.member('stop') === 'string') return [body.text('stop', STOP_TEXT) ?? ''];
  return body
    .list('stop', { minimum: 1, maximum: 4 })
    ?.flatMap((text, index) => body.textAt(`/stop/${index}`, text, STOP_TEXT) ?? []);
}

/**
 * The options in the words of each provider; those that a vendor has no word for are left out for it.
 * @param providers that are configured: all but those with words of their own speak OpenAI's
 */
export function providerOptionsOf(
  providers: readonly string[],
  options: SamplingOptions,
  format: ResponseFormat,
): ProviderOptions {
  const inOpenAiWords = given({ ...options, response_format: responseFormatOf(format) });
  return {
    ...Object.fromEntries(providers.map((provider) => [provider, inOpenAiWords])),
    anthropic: given({ stop_sequences: options['stop'] }),
    google: given({
      stopSequences: options['stop'],
      topP: options['top_p'],
      seed: options['seed'],
      frequencyPenalty: options['frequency_penalty'],
      presencePenalty: options['presence_penalty'],
      responseMimeType: format.type === 'json_object' ? 'application/json' : undefined,
    }),
    simulated: {},
  };
}

/** As the caller put it: a schema that is not strict must not be asked for as a strict one. */
function responseFormatOf(format: ResponseFormat): unknown {
  if (format.type === 'text') return undefined;
  if (format.type === 'json_object') return { type: 'json_object' };
  return { type: 'json_schema', json_schema: { ...format.output, strict: format.isStrict } };
}

function given(options: SamplingOptions): SamplingOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
