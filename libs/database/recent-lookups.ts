import { databaseUnavailable } from './database-errors';

/** Bounds how long a change goes unnoticed where the news of it was lost. */
const FRESH_MS = 5_000;
/** Who asks for the same shares a look-up: one on a connection that hangs would keep all of them waiting with it. */
const LONGEST_LOOKUP_MS = 5_000;

interface Lookup<Value> {
  readonly value: Value;
  readonly untilMs: number;
}

export interface RecentLookupsOptions<Value> {
  /** Asks the database. */
  readonly lookUp: (key: string) => Promise<Value | null>;
  /** Begins to listen for changes, each of which is to `expire` what it touches. Called once, at the first use; absent where nothing tells of them. */
  readonly listen?: () => void;
  /** How many are remembered; the oldest one goes. */
  readonly most: number;
  /** 5 seconds where it is not given. */
  readonly freshMs?: number;
}

/**
 * What was looked up a moment ago, so that not every request asks the database. Who asks at the same time shares one look-up. What is
 * absent is not remembered, and what was being looked up while it changed is given to nobody who asks after the change.
 */
export class RecentLookups<Value> {
  readonly #recent = new Map<string, Lookup<Value>>();
  readonly #underWay = new Map<string, Promise<Value | null>>();
  #isListening = false;

  constructor(private readonly options: RecentLookupsOptions<Value>) {}

  /** @throws AppError `service.database_unavailable` where the database does not answer */
  async find(key: string): Promise<Value | null> {
    this.#listen();
    const recent = this.#recent.get(key);
    if (recent && recent.untilMs > performance.now()) return recent.value;
    const underWay = this.#underWay.get(key);
    if (underWay) return underWay;
    const lookup = inTime(this.options.lookUp(key));
    this.#underWay.set(key, lookup);
    try {
      const value = await lookup;
      if (this.#underWay.get(key) === lookup) this.#remember(key, value);
      return value;
    } finally {
      if (this.#underWay.get(key) === lookup) this.#underWay.delete(key);
    }
  }

  /** After a change. */
  expire(key: string): void {
    this.#recent.delete(key);
    this.#underWay.delete(key);
  }

  /** After a change that is not known by key: what is under way may be touched by it too. */
  expireWhere(isTouched: (value: Value) => boolean): void {
    for (const [key, { value }] of this.#recent) if (isTouched(value)) this.#recent.delete(key);
    this.#underWay.clear();
  }

  /** Not before the first use: programs that ask for nothing need no connection for it. */
  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    this.options.listen?.();
  }

  #remember(key: string, value: Value | null): void {
    this.#recent.delete(key);
    if (value === null) return;
    const [oldest] = this.#recent.keys();
    if (this.#recent.size >= this.options.most && oldest !== undefined) this.#recent.delete(oldest);
    this.#recent.set(key, { value, untilMs: performance.now() + (this.options.freshMs ?? FRESH_MS) });
  }
}

function inTime<Value>(lookup: Promise<Value>): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(databaseUnavailable());
  }, LONGEST_LOOKUP_MS).unref();
  return Promise.race([lookup, late]).finally(() => {
    clearTimeout(timer);
  });
}
