import { Injectable } from '@nestjs/common';
import { AiConfig } from '@seoforge/config';
import { AppError, type ErrorDetail } from '@seoforge/kernel';

import { SIMULATED } from '../providers/configured-providers';
import { ModelRegistry } from '../providers/model-registry';
import type { ModelKind } from '../providers/provider';
import { DEFAULT_ROUTES, ROUTE_FOR_ALL } from './default-routes';
import type { Route } from './route';
import { routeProblems } from './route-problems';
import { servedModels } from './served-models';

/** The routes that hold for every site without its own. A configuration that cannot be served is refused at boot. */
@Injectable()
export class InstallationRoutes {
  readonly #routes = new Map<string, Route>();

  /** @throws AppError `ai.routes_invalid` with every problem of AI_MODEL and AI_ROUTES */
  constructor(config: AiConfig, registry: ModelRegistry) {
    const own = new Map<string, Route>(Object.entries(config.routes));
    const problems = [...problemsOfModel(config, registry), ...problemsOfRoutes(own, registry)];
    if (problems.length > 0) throw routesInvalid(problems, registry);
    for (const [name, kind] of DEFAULT_ROUTES) {
      const route = own.get(name) ?? own.get(ROUTE_FOR_ALL[kind]) ?? { models: defaultsOf(kind, config, registry) };
      if (route.models.length > 0) this.#routes.set(name, route);
    }
    for (const [name, route] of own) this.#routes.set(name, route);
  }

  find(name: string): Route | undefined {
    return this.#routes.get(name);
  }

  names(): readonly string[] {
    return [...this.#routes.keys()];
  }
}

/** AI_MODEL is asked before all others; whoever chooses to simulate does not mean to pay when that fails. */
function defaultsOf(kind: ModelKind, { model }: AiConfig, registry: ModelRegistry): readonly string[] {
  const defaults = registry.defaults(kind);
  if (kind === 'image' || model === undefined) return defaults;
  return model.startsWith(`${SIMULATED}/`) ? [model] : [...new Set([model, ...defaults])];
}

function problemsOfModel({ model }: AiConfig, registry: ModelRegistry): ErrorDetail[] {
  if (model === undefined) return [];
  return routeProblems(ROUTE_FOR_ALL.language, { models: [model] }, registry).map(({ detail }) => ({
    pointer: 'AI_MODEL',
    detail,
  }));
}

function problemsOfRoutes(routes: ReadonlyMap<string, Route>, registry: ModelRegistry): ErrorDetail[] {
  return [...routes].flatMap(([name, route]) =>
    routeProblems(name, route, registry).map(({ pointer, detail }) => ({
      pointer: `AI_ROUTES/${name}${pointer}`,
      detail,
    })),
  );
}

function routesInvalid(problems: readonly ErrorDetail[], registry: ModelRegistry): AppError {
  const lines = problems.map(({ pointer, detail }) => `  ${pointer}: ${detail}`);
  return new AppError({
    code: 'ai.routes_invalid',
    kind: 'invalid',
    message: `Models are chosen that cannot be asked:
${lines.join('\n')}
Served are: ${servedModels(registry)}. More are served with a key of their provider, or when AI_EXTRA_MODELS or AI_COMPATIBLE_PROVIDERS names them.`,
    details: problems,
  });
}
