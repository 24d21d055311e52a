import type { FastifyInstance } from 'fastify';

import { PATHS } from '../../wordpress-compat/paths';

const MEBIBYTE = 1_048_576;

/** Where installed plug-ins send texts that were written elsewhere; what they send to their other paths is short. */
const TEXT_PATHS: readonly string[] = [PATHS.analyzer, PATHS.universalAnalysis, PATHS.execute, PATHS.executeTool];

/** Routes whose bodies may be smaller or larger than those of others, in bytes, by method and path. */
const BODY_LIMITS = new Map<string, number>([
  ...Object.values(PATHS)
    .filter((path) => !TEXT_PATHS.includes(path))
    .map((path) => [`POST ${path}`, MEBIBYTE] as const),
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
