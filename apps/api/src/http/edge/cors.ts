import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { HttpConfig } from '@seoforge/config';
import { KnownSites } from '@seoforge/sites';

import { MAX_COST_HEADER } from '../../openai-compat/call-options';
import { SITE_HEADER } from '../access/acting-site';

const MAXIMUM_ORIGIN_LENGTH = 270;
/** Browsers keep the answer to a preflight for so long; Chromium caps it at 7,200 s. */
const PREFLIGHT_MAX_AGE_SECONDS = 600;

const ALLOWED_HEADERS = [
  'Authorization',
  'Cache-Control',
  'Content-Type',
  'Idempotency-Key',
  'Last-Event-ID',
  'Prefer',
  'X-API-Key',
  'X-Request-ID',
  MAX_COST_HEADER,
  SITE_HEADER,
];
const EXPOSED_HEADERS = [
  'Content-Disposition',
  'Idempotency-Replayed',
  'Location',
  'Preference-Applied',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Next-Cursor',
  'X-Request-ID',
];

/**
 * Lets pages of configured origins, and of those registered for a site, call the API. They show who they are in a header: a browser
 * never sends anything along by itself.
 */
export function allowKnownOrigins(app: NestFastifyApplication, http: HttpConfig): void {
  const configured = new Set(http.corsAllowedOrigins);
  const sites = app.get(KnownSites, { strict: false });
  app.enableCors({
    origin: async (origin: string | undefined) =>
      origin !== undefined && (configured.has(origin) || (isOrigin(origin) && (await sites.hasOrigin(origin)))),
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: ALLOWED_HEADERS,
    exposedHeaders: EXPOSED_HEADERS,
    credentials: false,
    strictPreflight: false,
    maxAge: PREFLIGHT_MAX_AGE_SECONDS,
  });
}

/** What is no web origin, `null` among it, is nobody's, and need not be looked for. */
function isOrigin(text: string): boolean {
  return text.length <= MAXIMUM_ORIGIN_LENGTH && /^https?:/.test(text) && URL.parse(text)?.origin === text;
}
