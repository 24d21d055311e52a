import type { ProviderErrorReason } from '@seoforge/ai-providers';
import type { Behaviour } from './behaviour';
import { Upstream } from './upstream';
import type { WireFormat } from './wire-format';

/** How a vendor's model is reached. */
export interface Connection {
  readonly model: string;
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly timeoutMs: number;
}

type Provocation = () => Record<string, never>;

/** What the contracts of all ports need to run against a vendor. */
export interface VendorHarness<Model> {
  readonly provider: string;
  readonly model: string;
  readonly start: () => Promise<Model>;
  readonly stop: () => Promise<void>;
  readonly failing: Readonly<Partial<Record<ProviderErrorReason, Provocation>>>;
  readonly silent: Provocation;
  /** Makes the next request go so. */
  readonly next: (behaviour: Behaviour) => Provocation;
}

/** A vendor whose failures are provoked on the wire; `failures` are those that each vendor words in its own way. */
export function vendorHarness<Body, Model>(
  provider: string,
  wire: WireFormat<Body>,
  create: (connection: Connection) => Model,
  failures: Readonly<Partial<Record<ProviderErrorReason, Behaviour>>>,
): VendorHarness<Model> {
  let upstream: Upstream<Body>;
  const next = (behaviour: Behaviour) => (): Record<string, never> => {
    upstream.enqueue(behaviour);
    return {};
  };
  const behaviours = Object.entries({ ...COMMON_FAILURES, ...failures });
  return {
    provider,
    model: 'model-test',
    start: async () => {
      upstream = await Upstream.start(wire);
      return create({ model: 'model-test', apiKey: 'sk-contract', baseUrl: upstream.baseUrl, timeoutMs: 60_000 });
    },
    stop: () => upstream.stop(),
    failing: Object.fromEntries(behaviours.map(([reason, behaviour]) => [reason, next(behaviour)])),
    silent: next({ kind: 'silence' }),
    next,
  };
}

/** An answer with that status; `error` holds more members of its error. */
export function failedWith(code: number, error: Readonly<Record<string, unknown>> = {}): Behaviour {
  return { kind: 'status', status: code, error: { message: 'Something about the request.', ...error } };
}

const COMMON_FAILURES: Readonly<Partial<Record<ProviderErrorReason, Behaviour>>> = {
  rate_limited: failedWith(429),
  quota_exhausted: failedWith(402),
  unavailable: failedWith(503),
  connection_failed: { kind: 'reset' },
  timeout: failedWith(504),
  invalid_answer: { kind: 'body', contentType: 'text/html', body: '<p>Welcome to the proxy.</p>' },
  invalid_request: failedWith(400),
  authentication_failed: failedWith(401),
};
