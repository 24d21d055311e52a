import type { LanguageModelRequest } from '../ports/language-model';
import { providerFailure } from '../wire/provider-failure';
import type { Call, CallPart, Next } from './call';
import { continuationRequest } from './continuation-request';
import { seamOf } from './seam';

/** A long beginning is looked at anew only when it has grown by so much: each look reads all of it. */
const GROWTH = 1.1;

type Parts = AsyncIterable<CallPart>;

/**
 * Asks for the rest of an answer whose beginning the reader has. Its texts add to `given` without a gap or a repetition;
 * an answer of which that is not certain ends with `invalid_answer`.
 */
export async function* continuation(
  call: Call,
  request: LanguageModelRequest,
  given: string,
  next: Next,
): AsyncGenerator<CallPart> {
  const { provider, model } = call.candidate;
  const failure: CallPart = { type: 'error', error: providerFailure(provider, 'invalid_answer') };
  const asked = next({ ...call, work: { kind: 'language', request: continuationRequest(request, given) } });
  const joined = afterSeam(given, asked, failure);
  for await (const part of request.output ? asWholeJson(given, joined, failure) : joined) {
    if (part.type !== 'finish') yield part;
    else
      yield {
        ...part,
        warnings: [...part.warnings, `The answer broke off and was continued by ${provider}/${model}.`],
      };
  }
}

/** Withholds the beginning until it is known how it joins what is there. */
async function* afterSeam(given: string, parts: Parts, failure: CallPart): AsyncGenerator<CallPart> {
  let withheld = '';
  let judgedAtLength = 0;
  let isJoined = false;
  for await (const part of parts) {
    if (isJoined || (part.type !== 'text' && part.type !== 'finish')) {
      yield part;
      continue;
    }
    if (part.type === 'text') {
      withheld += part.text;
      if (withheld.length < GROWTH * judgedAtLength) continue;
      judgedAtLength = withheld.length;
    }
    const seam = seamOf(given, withheld, part.type === 'finish');
    if (seam === 'undecided') continue;
    if (seam === 'none') {
      yield failure;
      return;
    }
    isJoined = true;
    if (seam.rest !== '') yield { type: 'text', text: seam.rest };
    if (part.type === 'finish') yield part;
  }
}

/** A continuation is not held to the schema by the vendor: what ends without being JSON has not ended well. */
async function* asWholeJson(given: string, parts: Parts, failure: CallPart): AsyncGenerator<CallPart> {
  let text = given;
  for await (const part of parts) {
    if (part.type === 'text') text += part.text;
    const hasEnded = part.type === 'finish' && part.finishReason.unified === 'stop';
    yield hasEnded && !isJson(text) ? failure : part;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
