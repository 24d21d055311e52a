import type { LanguageModelRequest } from '../ports/language-model';
import { ProviderError } from '../provider-errors';
import { attemptsLeft } from './attempt-limits';
import type { Call, CallPart, Middleware, Next } from './call';

const WARNING =
  'The model takes no assistant message at the end; it was asked without it and answered from the beginning.';

/** Asks a model that rejects the beginning of its own answer once more, without that. */
export class Prefill implements Middleware {
  async *handle(call: Call, next: Next): AsyncGenerator<CallPart> {
    const request = call.work.kind === 'language' ? withoutPrefill(call.work.request) : undefined;
    if (!request) {
      yield* next(call);
      return;
    }
    let isRejected = false;
    let hasContent = false;
    for await (const part of next(call)) {
      isRejected = !hasContent && attemptsLeft(call) > 0 && isInvalidRequest(part);
      if (isRejected) break;
      hasContent ||= part.type !== 'reasoning';
      yield part;
    }
    if (!isRejected) return;
    for await (const part of next({ ...call, work: { kind: 'language', request } })) {
      yield part.type === 'finish' ? { ...part, warnings: [...part.warnings, WARNING] } : part;
    }
  }
}

function isInvalidRequest(part: CallPart): boolean {
  return part.type === 'error' && part.error instanceof ProviderError && part.error.reason === 'invalid_request';
}

/** Undefined where the request does not end with an assistant's message, or has no other. */
function withoutPrefill(request: LanguageModelRequest): LanguageModelRequest | undefined {
  const { messages } = request;
  if (messages.length < 2 || messages.at(-1)?.role !== 'assistant') return undefined;
  return { ...request, messages: messages.slice(0, -1) };
}
