import { AppError, type Clock } from '@seoforge/kernel';

import type { CallContext } from '../call-context';
import type { Candidate } from '../middleware/call';
import type { SiteRoutes } from '../ports/site-routes';
import { STAND_INS } from '../providers/configured-providers';
import type { ModelRegistry } from '../providers/model-registry';
import type { ModelKind } from '../providers/provider';
import { ROUTE_FOR_ALL } from './default-routes';
import type { InstallationRoutes } from './installation-routes';
import type { HealthOf } from './health-of';
import { openCircuitsLast, orderChoices } from './order-choices';
import type { Route, RouteTable } from './route';
import { servedModels } from './served-models';

/** More would only keep a caller waiting for the same bad news. */
const MOST_CANDIDATES = 5;

/** Finds the models that may answer a call: those that the caller names, or its site's route, or the installation's. */
export class RouteResolver {
  constructor(
    private readonly registry: ModelRegistry,
    private readonly installation: InstallationRoutes,
    private readonly sites: SiteRoutes,
    private readonly healthOf: HealthOf,
    private readonly clock: Clock,
    private readonly random: () => number = Math.random,
  ) {}

  /**
   * @returns at least one and at most five, in the order in which to ask them
   * @throws AppError `ai.model_unknown`, or `ai.route_unknown`
   */
  async resolve(context: CallContext, kind: ModelKind): Promise<readonly Candidate[]> {
    const candidates = context.mode === 'test' ? this.#simulated(kind) : await this.#live(context, kind);
    const different = [...new Map(candidates.map((candidate) => [keyOf(candidate), candidate])).values()];
    return openCircuitsLast(different, this.healthOf).slice(0, MOST_CANDIDATES);
  }

  #simulated(kind: ModelKind): Candidate[] {
    return [this.#candidate(STAND_INS[kind], kind)];
  }

  async #live({ siteId, purpose, models = [] }: CallContext, kind: ModelKind): Promise<readonly Candidate[]> {
    const ofSite = await this.sites.routesOf(siteId);
    if (models.length === 0) return this.#ofFirst([purpose, ROUTE_FOR_ALL[kind]], ofSite, kind);
    return models.flatMap((name) =>
      name.includes('/') ? [this.#candidate(name, kind)] : this.#ofFirst([name], ofSite, kind),
    );
  }

  /** The models of the first of these routes that has any of this kind; a site's routes come before the installation's. */
  #ofFirst(names: readonly string[], ofSite: RouteTable, kind: ModelKind): readonly Candidate[] {
    const own = names.map((name) => (Object.hasOwn(ofSite, name) ? ofSite[name] : undefined));
    const common = names.map((name) => this.installation.find(name));
    for (const route of [...own, ...common]) {
      const candidates = route ? this.#ordered(route, kind) : [];
      if (candidates.length > 0) return candidates;
    }
    throw this.#routeUnknown(names, ofSite, kind);
  }

  /** Leaves out what is no longer served: a site's route may be older than the configuration. */
  #ordered({ models, strategy = 'priority', weights = [] }: Route, kind: ModelKind): readonly Candidate[] {
    const choices = models.flatMap((reference, place) => {
      const candidate = this.#served(reference, kind);
      return candidate ? [{ candidate, weight: weights[place] ?? 1 }] : [];
    });
    const { healthOf, random } = this;
    return orderChoices(strategy, choices, { healthOf, random, now: this.clock.now() });
  }

  #served(reference: string, kind: ModelKind): Candidate | null {
    return this.registry.find(reference)?.kind === kind ? this.registry.candidate(reference) : null;
  }

  #candidate(reference: string, kind: ModelKind): Candidate {
    const candidate = this.#served(reference, kind);
    if (candidate) return candidate;
    throw new AppError({
      code: 'ai.model_unknown',
      kind: 'invalid',
      message: `${shortened(reference)} is no ${kind} model that is served here. Served are: ${servedModels(this.registry, kind)}.`,
    });
  }

  #routeUnknown(names: readonly string[], ofSite: RouteTable, kind: ModelKind): AppError {
    const known = new Set([...Object.keys(ofSite), ...this.installation.names()]);
    return new AppError({
      code: 'ai.route_unknown',
      kind: 'invalid',
      message: `There is no route ${names.map(shortened).join(' or ')} with ${kind} models. Routes are: ${[...known].join(', ')}; models: ${servedModels(this.registry, kind)}.`,
    });
  }
}

function keyOf({ provider, model }: Candidate): string {
  return `${provider}/${model}`;
}

/** Enough to recognise a name; it comes from the caller, and may be of any length. */
function shortened(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}
