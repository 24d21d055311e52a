import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { missingCredentials } from '@seoforge/auth';
import type { HttpConfig } from '@seoforge/config';

import type { DocsAccess } from './docs-access';
import { docsTokenOf } from './docs-cookie';
import { DocsSessions } from './docs-sessions';

/** Swagger UI styles itself inline and draws from `data:`; everything else is a file of ours. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The routes as they are registered: the address of a request can be written in many ways. */
const PAGES = new Set(['/docs', '/docs/', '/docs/index.html']);
const OPEN = new Set(['/docs/login', '/docs/login.css', '/docs/login.js', '/docs/logout', '/docs/logout.js']);

/** Lets the pages of the documentation run their own scripts, and where it is for owners, lets nobody else see them. */
export function guardDocumentation(app: NestFastifyApplication, access: DocsAccess, http: HttpConfig): void {
  const sessions = access === 'owners' ? app.get(DocsSessions, { strict: false }) : undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      const { url: route = '' } = request.routeOptions;
      if (!isDocumentation(route)) return;
      reply.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
      if (!sessions || OPEN.has(route)) return;
      const token = docsTokenOf(request.headers, http);
      if (token !== undefined && (await sessions.find(token))) {
        reply.header('Cache-Control', 'private, no-cache');
      } else if (PAGES.has(route)) {
        await reply.redirect('/docs/login', 302);
      } else throw missingCredentials();
    });
}

function isDocumentation(route: string): boolean {
  return route === '/openapi.json' || route === '/docs' || route.startsWith('/docs/');
}
