import { setTimeout } from 'node:timers/promises';
import { ProviderError } from '../../provider-errors';
import { PROVIDER, simulatedFailure } from './simulated-failure';
import { readSimulatedOptions, type SimulatedOptions } from './simulated-options';

/** The part of a request that every simulated model looks at. */
interface SimulatedRequest {
  readonly signal?: AbortSignal;
  readonly providerOptions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Waits as long as the request, or else the model, wants it.
 * @throws ProviderError `invalid_request` or `aborted`
 */
export async function begin(
  { providerOptions, signal }: SimulatedRequest,
  latencyMs: number,
): Promise<SimulatedOptions> {
  const options = readSimulatedOptions(providerOptions?.[PROVIDER]);
  await wait(options.latencyMs ?? latencyMs, signal);
  return options;
}

async function wait(latencyMs: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) throw simulatedFailure('aborted');
  if (latencyMs === 0) return;
  try {
    await setTimeout(latencyMs, undefined, { signal });
  } catch {
    throw simulatedFailure('aborted');
  }
}

/** Whatever a simulated call threw, in the port's terms. */
export function toProviderError(thrown: unknown): ProviderError {
  if (thrown instanceof ProviderError) return thrown;
  return new ProviderError({
    provider: PROVIDER,
    reason: 'invalid_answer',
    message: `${PROVIDER} could not make an answer to this request.`,
    cause: thrown,
  });
}
