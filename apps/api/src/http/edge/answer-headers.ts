import type { FastifyInstance } from 'fastify';

/**
 * What every answer tells browsers, as the OWASP REST Security Cheat Sheet and Helmet's defaults have it. Answers are data: a
 * browser that shows one as a page runs nothing in it and lets nobody frame it.
 */
const HEADERS = {
  'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};

/** What every answer tells browsers and caches: be careful, and keep no copy unless the answer says otherwise. */
export function tellBrowsersToBeCareful(fastify: FastifyInstance): void {
  fastify
    .addHook('onRequest', (_request, reply, done) => {
      reply.headers(HEADERS);
      done();
    })
    .addHook('onSend', (_request, reply, payload, done) => {
      if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'no-store');
      done(null, payload);
    });
}
