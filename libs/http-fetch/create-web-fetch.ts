import { TargetPolicy, type TargetRules } from './target/target-policy';
import { SystemHostResolver, type HostResolver } from './target/host-resolver';
import { UndiciWebFetch, type UndiciWebFetchOptions } from './undici-web-fetch';

/** What a process spends on pages of strangers at most, and how long it waits for their servers. */
const DEFAULT_LIMITS = {
  connectionsPerHost: 4,
  connections: 32,
  idleConnections: 16,
  connectTimeoutMs: 10_000,
  headersTimeoutMs: 20_000,
  idleTimeoutMs: 15_000,
  maxHeaderBytes: 32 * 1_024,
};

type Limits = typeof DEFAULT_LIMITS;

export interface WebFetchOptions
  extends TargetRules, Partial<Limits>, Omit<UndiciWebFetchOptions, keyof Limits | 'policy' | 'resolver'> {
  /** The operating system's by default. */
  readonly resolver?: HostResolver;
}

export function createWebFetch({ resolver = new SystemHostResolver(), ...options }: WebFetchOptions): UndiciWebFetch {
  return new UndiciWebFetch({ ...DEFAULT_LIMITS, ...options, resolver, policy: new TargetPolicy(options) });
}
