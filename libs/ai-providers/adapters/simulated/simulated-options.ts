import type { ProviderErrorReason } from '../../provider-errors';
import { invalidRequest, isProviderErrorReason } from './simulated-failure';

/** What `providerOptions.simulated` of a request may hold. */
export interface SimulatedOptions {
  /** The call fails for this reason. */
  readonly failWith?: ProviderErrorReason;
  /** A stream fails after this many UTF-16 units of its answer, with a lost connection unless `failWith` names a reason. */
  readonly failAfterCharacters?: number;
  /** How long the call waits before it answers. */
  readonly latencyMs?: number;
}

const MAX_LATENCY_MS = 600_000;
const MAX_CHARACTERS = 1_000_000;

function checkInteger(name: string, value: unknown, most: number): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw invalidRequest(`${name} must be a whole number from 0 to ${most}`);
}

export function checkLatencyMs(value: unknown): number | undefined {
  return checkInteger('latencyMs', value, MAX_LATENCY_MS);
}

/**
 * The checked options of one request.
 * @throws ProviderError `invalid_request` where a name or a value is not one of SimulatedOptions
 */
export function readSimulatedOptions(options: Readonly<Record<string, unknown>> = {}): SimulatedOptions {
  const { failWith, failAfterCharacters, latencyMs, ...unknown } = options;
  if (Object.keys(unknown).length > 0) {
    throw invalidRequest('providerOptions.simulated may hold failWith, failAfterCharacters and latencyMs only');
  }
  if (failWith !== undefined && !isProviderErrorReason(failWith)) {
    throw invalidRequest('failWith must be a reason of ProviderError, for instance rate_limited');
  }
  return {
    failWith,
    failAfterCharacters: checkInteger('failAfterCharacters', failAfterCharacters, MAX_CHARACTERS),
    latencyMs: checkLatencyMs(latencyMs),
  };
}
