/** How the next model is chosen: as listed, by price, by measured latency and errors, or at random by weight. */
export type RouteStrategy = 'priority' | 'cheapest' | 'fastest' | 'weighted';

/** Which models may answer one kind of call. */
export interface Route {
  /** `provider/model`, in order of preference; at least one. */
  readonly models: readonly string[];
  /** `priority` unless given. */
  readonly strategy?: RouteStrategy;
  /** For `weighted`: one positive number for each model. */
  readonly weights?: readonly number[];
}

/** Routes by name, such as `article.section`. */
export type RouteTable = Readonly<Record<string, Route>>;
