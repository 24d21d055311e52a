import { RouteConfig } from '@nestjs/platform-fastify';
import type { RateLimitClass } from '@seoforge/config';
import type { FastifyRequest } from 'fastify';

import { preferredWaitSeconds } from './prefer-wait';

/** Whether the answers of a route wait for a model; `if_awaited` where that is so for callers who prefer to wait. */
export type CallsModel = boolean | 'if_awaited';

interface ConfigOfRoute {
  readonly rateLimitClass?: RateLimitClass;
  readonly callsModel?: CallsModel;
}

/** What requests of these classes are for is, unless their route says otherwise, done by a model. */
const CLASSES_OF_MODEL_CALLS: ReadonlySet<RateLimitClass> = new Set(['generation', 'image', 'compatibility']);

/** Lets whoever watches a request see what its route is counted as, and whether it calls a model. */
export function ObservedAs(
  rateLimitClass: RateLimitClass,
  callsModel: CallsModel = CLASSES_OF_MODEL_CALLS.has(rateLimitClass),
): MethodDecorator {
  return RouteConfig({ rateLimitClass, callsModel } satisfies ConfigOfRoute);
}

export function callsModel({ routeOptions, headers: { prefer } }: FastifyRequest): boolean {
  const { callsModel: rule = false } = routeOptions.config as ConfigOfRoute;
  return rule === 'if_awaited' ? preferredWaitSeconds(prefer?.toString()) !== undefined : rule;
}

export function rateLimitClassOf({ routeOptions }: FastifyRequest): RateLimitClass | undefined {
  return (routeOptions.config as ConfigOfRoute).rateLimitClass;
}
