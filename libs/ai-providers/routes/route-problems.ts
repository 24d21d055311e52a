import type { ErrorDetail } from '@seoforge/kernel';

import type { ModelRegistry } from '../providers/model-registry';
import { DEFAULT_ROUTES } from './default-routes';
import type { Route } from './route';

const NAME = /^[a-z][a-z0-9_.-]{0,63}$/;
const MOST_MODELS = 10;

/** All that is wrong with a route, with JSON Pointers (RFC 6901) into it; empty where every model of it can be asked. */
export function routeProblems(name: string, route: Route, registry: ModelRegistry): readonly ErrorDetail[] {
  return [...nameProblems(name), ...modelProblems(name, route, registry), ...weightProblems(route)];
}

function nameProblems(name: string): ErrorDetail[] {
  if (NAME.test(name)) return [];
  const detail =
    'a name of a route is 1 to 64 lowercase letters, digits, dots, hyphens and underscores, a letter first';
  return [{ pointer: '', detail }];
}

function modelProblems(name: string, { models }: Route, registry: ModelRegistry): ErrorDetail[] {
  if (models.length === 0 || models.length > MOST_MODELS) {
    return [{ pointer: '/models', detail: `a route has 1 to ${MOST_MODELS} models` }];
  }
  const found = models.map((reference) => registry.find(reference));
  const kind = DEFAULT_ROUTES.get(name) ?? found.find((model) => model !== null)?.kind;
  return models.flatMap((reference, place) => {
    const detail = problemOf(reference, models.indexOf(reference) < place, found[place]?.kind, kind);
    return detail === undefined ? [] : [{ pointer: `/models/${place}`, detail }];
  });
}

function problemOf(reference: string, isRepeated: boolean, kind?: string, wanted?: string): string | undefined {
  if (isRepeated) return `${reference} is listed already`;
  if (kind === undefined) return `${reference} is not served`;
  return kind === wanted ? undefined : `${reference} is of the kind ${kind}, and this is a route of ${wanted} models`;
}

function weightProblems({ models, strategy, weights }: Route): ErrorDetail[] {
  if (strategy !== 'weighted') {
    return weights === undefined ? [] : [{ pointer: '/weights', detail: 'weights belong to the strategy weighted' }];
  }
  if (weights?.length !== models.length) {
    return [{ pointer: '/weights', detail: 'the strategy weighted needs one weight for each model' }];
  }
  return weights.flatMap((weight, place) =>
    weight > 0 && Number.isFinite(weight) ? [] : [{ pointer: `/weights/${place}`, detail: 'a weight is above 0' }],
  );
}
