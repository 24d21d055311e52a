const WEIGHT_OF_LATEST = 0.2;

/** Exponentially weighted: the latest value counts for a fifth, the ones before it ever less. */
export class MovingAverage {
  #value: number | null = null;

  /** Null until there is a first value. */
  get value(): number | null {
    return this.#value;
  }

  add(value: number): void {
    this.#value = this.#value === null ? value : this.#value + WEIGHT_OF_LATEST * (value - this.#value);
  }
}
