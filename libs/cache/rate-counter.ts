export interface RateCount {
  /** Hits in the current window, this one included. */
  readonly count: number;
  /** Until the window ends. */
  readonly resetMs: number;
}

/** Counts events per key in fixed windows that start at the first event. */
export abstract class RateCounter {
  abstract hit(key: string, windowMs: number): Promise<RateCount>;
}
