import type { IncomingHttpHeaders } from 'node:http';

import type { LanguageModelRequest, Message, ModelRegistry } from '@seoforge/ai-providers';

import { BodyReader, isObject } from './body-reader';
import { readCallOptions, type CallOptions } from './call-options';
import { readMessages } from './chat-messages';
import { readResponseFormat } from './response-format';
import { providerOptionsOf, readSamplingOptions } from './sampling-options';

const DEFAULT_MAX_TOKENS = 4_096;
/** What the largest models write in one answer. */
const MAXIMUM_TOKENS = 128_000;

/** Not every vendor has a mode for JSON without a schema, and those that have one want it said as well. */
const ANSWER_IN_JSON: Message = { role: 'system', text: 'Answer with one JSON object and nothing else.' };

export interface ChatCompletionRequest {
  readonly options: CallOptions;
  readonly request: LanguageModelRequest;
  readonly isStreamed: boolean;
  /** A streamed answer ends with the tokens it took. */
  readonly includesUsage: boolean;
}

/**
 * @param registry knows which providers there are, and how much their models write
 * @throws AppError `request.invalid`
 */
export function readChatCompletionRequest(
  given: unknown,
  headers: IncomingHttpHeaders,
  registry: Pick<ModelRegistry, 'find' | 'providers'>,
): ChatCompletionRequest {
  const body = new BodyReader(given);
  refuseUnsupported(body);
  const options = readCallOptions(body, headers);
  const messages = readMessages(body);
  const format = readResponseFormat(body);
  const temperature = body.number('temperature', { minimum: 0, maximum: 2 });
  const providers = registry.providers().map(({ provider }) => provider);
  const sampling = readSamplingOptions(body);
  const parsed: ChatCompletionRequest = {
    options,
    request: {
      messages: format.type === 'json_object' ? [ANSWER_IN_JSON, ...messages] : messages,
      maxOutputTokens: readMaxTokens(body, options.models, registry),
      providerOptions: providerOptionsOf(providers, sampling, format),
      ...(temperature === undefined ? {} : { temperature }),
      ...(format.type === 'json_schema' ? { output: format.output } : {}),
    },
    isStreamed: body.boolean('stream') ?? false,
    includesUsage: body.object('stream_options')?.['include_usage'] === true,
  };
  body.refuseFaults();
  return parsed;
}

/** All of the models that the caller names must be able to write so much. */
function readMaxTokens(body: BodyReader, models: readonly string[], registry: Pick<ModelRegistry, 'find'>): number {
  const limits = models.flatMap((model) => registry.find(model)?.entry?.maxOutputTokens ?? []);
  const maximum = Math.min(MAXIMUM_TOKENS, ...limits);
  const olderName = body.integer('max_tokens', { minimum: 1, maximum });
  const newerName = body.integer('max_completion_tokens', { minimum: 1, maximum });
  return newerName ?? olderName ?? Math.min(DEFAULT_MAX_TOKENS, maximum);
}

/** What would change the answer so much that to ignore it would be a lie. */
function refuseUnsupported(body: BodyReader): void {
  if ((body.member('n') ?? 1) !== 1) body.fault('/n', 'must be 1: a call has one answer');
  for (const name of ['tools', 'functions']) {
    const tools = body.member(name);
    if (tools !== undefined && !(Array.isArray(tools) && tools.length === 0))
      body.fault(`/${name}`, 'is not supported: models cannot call tools here');
  }
  if (isObject(body.member('audio'))) body.fault('/audio', 'is not supported: answers are text');
  const modalities = body.member('modalities');
  if (modalities !== undefined && !(Array.isArray(modalities) && modalities.every((modality) => modality === 'text')))
    body.fault('/modalities', 'must be ["text"]: other answers are not supported');
}
