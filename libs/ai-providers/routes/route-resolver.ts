import { AppError, type Clock } from '@seoforge/kernel';

import type { CallContext } from '../call-context';
import type { Candidate } from '../middleware/call';
import type { SiteProviderKeys } from '../ports/site-provider-keys';
import type { SiteRoutes } from '../ports/site-routes';
import { STAND_INS } from '../providers/configured-providers';
import type { ModelRegistry } from '../providers/model-registry';
import { referenceOf, type ModelKind } from '../providers/provider';
import type { SiteKey } from '../providers/site-accounts';
import { ROUTE_FOR_ALL } from './default-routes';
import type { InstallationRoutes } from './installation-routes';
import type { HealthOf } from './health-of';
import { openCircuitsLast, orderChoices } from './order-choices';
import type { Route, RouteTable } from './route';
import { servedModels } from './served-models';

/** More would only keep a caller waiting for the same bad news. */
const MOST_CANDIDATES = 5;

/** What a call wants of a model, and what its site has to offer for that. */
interface Wanted {
  readonly kind: ModelKind;
  readonly routes: RouteTable;
  readonly keyOf: (provider: string) => SiteKey | undefined;
}

/** Finds the models that may answer a call: those that the caller names, or its site's route, or the installation's. */
export class RouteResolver {
  constructor(
    private readonly registry: ModelRegistry,
    private readonly installation: InstallationRoutes,
    private readonly sites: SiteRoutes,
    private readonly keys: SiteProviderKeys,
    private readonly healthOf: HealthOf,
    private readonly clock: Clock,
    private readonly random: () => number = Math.random,
  ) {}

  /**
   * @returns at least one and at most five, in the order in which to ask them
   * @throws AppError `ai.model_unknown`, `ai.route_unknown`, or what `SiteProviderKeys` throws
   */
  async resolve(context: CallContext, kind: ModelKind): Promise<readonly Candidate[]> {
    const candidates = context.mode === 'test' ? this.#simulated(kind) : await this.#live(context, kind);
    const different = [...new Map(candidates.map((candidate) => [referenceOf(candidate), candidate])).values()];
    return openCircuitsLast(different, this.healthOf).slice(0, MOST_CANDIDATES);
  }

  #simulated(kind: ModelKind): Candidate[] {
    return [this.#candidate(STAND_INS[kind], { kind, routes: {}, keyOf: () => undefined })];
  }

  async #live({ siteId, purpose, models = [] }: CallContext, kind: ModelKind): Promise<readonly Candidate[]> {
    const [routes, keys] = await Promise.all([this.sites.routesOf(siteId), this.keys.keysOf(siteId)]);
    const wanted: Wanted = {
      kind,
      routes,
      keyOf: (provider) => {
        const key = keys.get(provider);
        return key && { siteId, key };
      },
    };
    if (models.length === 0) return this.#ofFirst([purpose, ROUTE_FOR_ALL[kind]], wanted);
    return models.flatMap((name) =>
      name.includes('/') ? [this.#candidate(name, wanted)] : this.#ofFirst([name], wanted),
    );
  }

  /** The models of the first of these routes that has any of this kind; a site's routes come before the installation's. */
  #ofFirst(names: readonly string[], wanted: Wanted): readonly Candidate[] {
    const { routes } = wanted;
    const own = names.map((name) => (Object.hasOwn(routes, name) ? routes[name] : undefined));
    const common = names.map((name) => this.installation.find(name));
    for (const route of [...own, ...common]) {
      const candidates = route ? this.#ordered(route, wanted) : [];
      if (candidates.length > 0) return candidates;
    }
    throw this.#routeUnknown(names, wanted);
  }

  /** Leaves out what is no longer served: a site's route may be older than the configuration. */
  #ordered({ models, strategy = 'priority', weights = [] }: Route, wanted: Wanted): readonly Candidate[] {
    const choices = models.flatMap((reference, place) => {
      const candidate = this.#served(reference, wanted);
      return candidate ? [{ candidate, weight: weights[place] ?? 1 }] : [];
    });
    const { healthOf, random } = this;
    return orderChoices(strategy, choices, { healthOf, random, now: this.clock.now() });
  }

  #served(reference: string, { kind, keyOf }: Wanted): Candidate | null {
    return this.registry.find(reference)?.kind === kind ? this.registry.candidate(reference, keyOf) : null;
  }

  #candidate(reference: string, wanted: Wanted): Candidate {
    const { kind } = wanted;
    const candidate = this.#served(reference, wanted);
    if (candidate) return candidate;
    throw new AppError({
      code: 'ai.model_unknown',
      kind: 'invalid',
      message: `${shortened(reference)} is no ${kind} model that is served here. Served are: ${servedModels(this.registry, kind)}.`,
    });
  }

  #routeUnknown(names: readonly string[], { kind, routes }: Wanted): AppError {
    const known = new Set([...Object.keys(routes), ...this.installation.names()]);
    return new AppError({
      code: 'ai.route_unknown',
      kind: 'invalid',
      message: `There is no route ${names.map(shortened).join(' or ')} with ${kind} models. Routes are: ${[...known].join(', ')}; models: ${servedModels(this.registry, kind)}.`,
    });
  }
}

/** Enough to recognise a name; it comes from the caller, and may be of any length. */
function shortened(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}
