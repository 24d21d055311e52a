import type { Behaviour } from '../support/upstreams/behaviour';
import type { Vendor, VendorRequest } from './vendors';

/** A request as it reached its model. */
export interface Arrival extends VendorRequest {
  /** Of all that were made to this model, from 0. */
  readonly index: number;
  /** On the clock of `performance.now()`. */
  readonly atMs: number;
  /** Since the first of them. */
  readonly elapsedMs: number;
}

/** What a model does to each request. */
export type Script = (arrival: Arrival) => Behaviour;

/** A model at a vendor, with what it is to do and what it was asked. */
export class ScriptedModel {
  readonly arrivals: Arrival[] = [];

  constructor(
    readonly vendor: Vendor,
    readonly name: string,
    private readonly script: Script,
  ) {}

  /** As the product's callers name it. */
  get reference(): string {
    return `${this.vendor}/${this.name}`;
  }

  respond(request: VendorRequest): Behaviour {
    const atMs = performance.now();
    const elapsedMs = atMs - (this.arrivals[0]?.atMs ?? atMs);
    const arrival = { ...request, index: this.arrivals.length, atMs, elapsedMs };
    this.arrivals.push(arrival);
    return this.script(arrival);
  }
}

/** The times from each request to the next, in milliseconds. */
export function pausesBetween(arrivals: readonly Arrival[]): readonly number[] {
  return arrivals.slice(1).map(({ elapsedMs }, index) => elapsedMs - arrivals[index]!.elapsedMs);
}
