import type { FastifyInstance } from 'fastify';

import { requestTooDeep, requestTooManyMembers } from './edge.errors';
import { shapeFaultOf, type ShapeLimits } from './json-shape';

/**
 * Requests of ours are 6 deep at most, JSON schemas of callers seldom more than 20. What turns bodies into classes takes time with
 * the square of an object's members: 2,000 cost it some 30 ms, 90,000 several seconds.
 */
const LIMITS: ShapeLimits = { depth: 32, members: 2_000, values: 20_000 };

/**
 * JSON is the one type of body that is read nearly everywhere: of bounded shape, and without the members `__proto__` and `constructor.prototype`,
 * which code that copies members takes for an object's own descent.
 */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    const fault = shapeFaultOf(body, LIMITS);
    if (fault === 'too_deep') done(requestTooDeep(LIMITS.depth));
    else if (fault === 'too_many') done(requestTooManyMembers(LIMITS));
    else void parse(request, body, done);
  });
}
