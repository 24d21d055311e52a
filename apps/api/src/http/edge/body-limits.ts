import type { FastifyInstance } from 'fastify';

const MEBIBYTE = 1_048_576;

/** Routes whose bodies may be smaller or larger than those of others, in bytes, by method and path. */
const BODY_LIMITS = new Map<string, number>([
  ['PUT /api/v1/posts/:externalId', 2 * MEBIBYTE],
  ['POST /api/v1/posts/batch', 10 * MEBIBYTE],
]);

/** Gives these routes their own limits. To be called before there are any. */
export function limitBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    const limit = BODY_LIMITS.get(`${String(route.method)} ${route.url}`);
    if (limit !== undefined) route.bodyLimit = limit;
  });
}
