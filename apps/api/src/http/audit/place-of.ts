import type { FastifyRequest } from 'fastify';

/** What the path of a request names. */
export interface Place {
  readonly siteId: string | null;
  /** What belongs to the site, or stands for itself: the id of a key or an account, the name of a route. */
  readonly target: string | null;
}

/** Each parameter of a path with what it is one of: `sites` and `id` in `/sites/:id`. */
const PARAMETERS = /\/([\w-]+)\/:(\w+)/g;

/** The site is the acting site where the path names none. */
export function placeOf({ routeOptions, params, site, user }: FastifyRequest): Place {
  const values = params as Readonly<Record<string, string>>;
  const named = [...(routeOptions.url ?? '').matchAll(PARAMETERS)].map(([, collection, name = '']) => ({
    collection,
    value: values[name] ?? null,
  }));
  const inPath = named.find(({ collection }) => collection === 'sites')?.value;
  return {
    siteId: inPath ?? site?.siteId ?? (user?.kind === 'site' ? user.siteId : null),
    target: named.findLast(({ collection }) => collection !== 'sites')?.value ?? null,
  };
}
