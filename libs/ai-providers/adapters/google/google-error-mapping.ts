import { ApiError } from '@google/genai';
import type { ProviderError, ProviderErrorReason } from '../../provider-errors';
import { objectFrom, parseJson, type JsonObject } from '../../wire/json';
import { providerFailure } from '../../wire/provider-failure';
import { readRetryAfterMs } from '../../wire/retry-after';
import { reasonOfStatus } from '../../wire/thrown-error';

/** Where a prompt is too long for the model, only Google's words say so; they are repeated nowhere. */
const TOO_LONG = /token count.{0,40}exceeds/i;

/** What the SDK says, in these words alone, of a stream whose last bytes are no whole event. */
const NO_EVENT = 'Incomplete JSON segment at the end';

/** An answer that reports an error, https://ai.google.dev/gemini-api/docs/troubleshooting. */
export async function fromErrorResponse(provider: string, response: Response): Promise<ProviderError> {
  const body = parseJson(await response.text());
  const error = objectFrom(objectFrom(Array.isArray(body) ? body[0] : body)['error']);
  const { status, headers } = response;
  return providerFailure(provider, reasonOf(status, error), {
    status,
    code: error['status'],
    retryAfterMs: readRetryAfterMs(headers, Date.now()) ?? retryDelayMs(error),
  });
}

/** An error of Google's SDK in the port's terms; undefined for one of the connection, or of something else. */
export function fromGoogleError(provider: string, thrown: unknown): ProviderError | undefined {
  if (thrown instanceof ApiError) {
    return providerFailure(provider, reasonOfStatus(thrown.status), { status: thrown.status });
  }
  return thrown instanceof Error && thrown.message === NO_EVENT
    ? providerFailure(provider, 'invalid_answer')
    : undefined;
}

function reasonOf(status: number, error: JsonObject): ProviderErrorReason {
  if (status === 400 && TOO_LONG.test(String(error['message']))) return 'context_length_exceeded';
  // A key that Google does not know is status 400; only this detail tells it from a malformed request.
  if (detailsOf(error).some(({ reason }) => reason === 'API_KEY_INVALID')) return 'authentication_failed';
  return reasonOfStatus(status);
}

/** `RetryInfo` of google.rpc: a duration such as `34.07s`. */
function retryDelayMs(error: JsonObject): number | undefined {
  const delay = detailsOf(error).find(({ retryDelay }) => typeof retryDelay === 'string')?.['retryDelay'];
  const seconds = /^(\d{1,9}(?:\.\d{1,9})?)s$/.exec(String(delay))?.[1];
  return seconds === undefined ? undefined : Math.ceil(Number(seconds) * 1000);
}

function detailsOf({ details }: JsonObject): JsonObject[] {
  return Array.isArray(details) ? details.map(objectFrom) : [];
}
