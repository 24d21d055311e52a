import type { Environment } from '@seoforge/config';

import { HIGH_RATE_LIMITS } from './high-rate-limits';

/** Writes and paints without a network. */
export const WRITER = 'simulated/writer-1';
export const PAINTER = 'simulated/painter-1';

/** Of a provider for which a site can have a key. Nobody listens there, and nothing is routed there. */
export const PROVIDER = 'elsewhere';
const NOWHERE = 'http://127.0.0.1:9/v1';

/** Variables with which no suite meets a limit, and every operation can succeed on the simulated provider. */
export const SCENE_VARIABLES: Environment = {
  RATE_LIMITS: HIGH_RATE_LIMITS,
  SITE_AUDIT_UNFINISHED_LIMIT: '1000000',
  TRUSTED_PROXY_HOPS: '1',
  AI_MODEL: WRITER,
  WORDPRESS_COMPAT_LONGEST_WAIT_MS: '50',
  AI_COMPATIBLE_PROVIDERS: JSON.stringify([{ name: PROVIDER, baseUrl: NOWHERE, models: [{ name: 'model' }] }]),
};
