import { tracing, type SpanStart } from '@seoforge/observability';

import type { Completion } from '../ports/language-model';
import type { Call, CallPart, Middleware, Next } from './call';

/** As OpenTelemetry's registry of providers calls those that have another name here. */
const PROVIDER_NAMES = new Map([['google', 'gcp.gemini']]);

/** One span for each request to a model, by OpenTelemetry's conventions for generative AI, and without what was asked or answered. */
export class TraceModel implements Middleware {
  handle(call: Call, next: Next): AsyncIterable<CallPart> {
    return tracing().spanAround(startOf(call), async function* (span) {
      for await (const part of next(call)) {
        if (part.type === 'finish') span.set(attributesOf(part));
        if (part.type === 'error') span.fail(part.error.code);
        yield part;
      }
    });
  }
}

/** https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/ */
function startOf({ work, candidate: { provider, model } }: Call): SpanStart {
  const operation = work.kind === 'image' ? 'generate_content' : 'chat';
  return {
    name: `${operation} ${model}`,
    kind: 'client',
    attributes: {
      'gen_ai.operation.name': operation,
      'gen_ai.provider.name': PROVIDER_NAMES.get(provider) ?? provider,
      'gen_ai.request.model': model,
      'gen_ai.output.type': work.kind === 'image' ? 'image' : 'text',
    },
  };
}

function attributesOf({ responseModel, finishReason, usage }: Completion): SpanStart['attributes'] & object {
  return {
    'gen_ai.response.model': responseModel,
    'gen_ai.response.finish_reasons': [finishReason.unified],
    'gen_ai.usage.input_tokens': usage.inputTokens,
    'gen_ai.usage.output_tokens': usage.outputTokens,
    'gen_ai.usage.cache_read.input_tokens': usage.cachedInputTokens,
  };
}
