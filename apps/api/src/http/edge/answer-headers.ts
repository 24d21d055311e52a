import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Answers are data: a browser that shows one as a page runs nothing in it and lets nobody frame it. */
const HEADERS: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    },
  },
  frameguard: { action: 'deny' },
};
const PERMISSIONS_POLICY = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';

/** What every answer tells browsers and caches: be careful, and keep no copy unless the answer says otherwise. */
export async function tellBrowsersToBeCareful(app: NestFastifyApplication): Promise<void> {
  await app.register(helmet, HEADERS);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (_request, reply, done) => {
      reply.header('Permissions-Policy', PERMISSIONS_POLICY);
      done();
    })
    .addHook('onSend', (_request, reply, payload, done) => {
      if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'no-store');
      done(null, payload);
    });
}
