import type { Answer } from './chat-client';
import type { Pace } from './pace';
import type { Script, ScriptedModel } from './scripted-model';
import type { Vendor } from './vendors';

/** At least, at most. */
export type Range = readonly [number, number];

/** What a correct product does. */
export interface Expectation {
  /** Who may have given the answer: the whole text, once. */
  readonly answeredBy: readonly ('primary' | 'fallback')[];
  /** The error that the caller may be given instead of an answer, or must be where nobody may answer. */
  readonly failsWith?: string;
  /** A stream that has begun may end with an error: what it has said cannot be taken back. */
  readonly mayBreakOff?: boolean;
  readonly primaryAsked: Range;
  readonly fallbackAsked: Range;
  /** Longest time to the end of the answer. */
  readonly withinMs: number;
  /** What else must hold. @returns what does not */
  readonly also?: (observation: Observation, pace: Pace) => readonly string[];
}

/** One way in which a vendor fails. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly primary: (vendor: Vendor, pace: Pace) => Script;
  /** Goes on with the answer, or gives all of it, unless told otherwise. */
  readonly fallback?: (vendor: Vendor) => Script;
  /** The vendor's own name of the fallback, where it must be a model that the product knows. */
  readonly fallbackName?: (vendor: Vendor, isStreamed: boolean) => string;
  /** The beginning of an answer that the caller puts into the model's mouth. */
  readonly prefill?: string;
  /** Asks, and asks again where once is not enough. */
  readonly play?: (ask: () => Promise<Answer>, pace: Pace) => Promise<readonly Answer[]>;
  readonly expected: Expectation;
}

/** A scenario with one vendor as the primary, streamed or not. */
export interface Run {
  readonly id: string;
  readonly scenario: Scenario;
  readonly vendor: Vendor;
  readonly isStreamed: boolean;
  readonly primary: ScriptedModel;
  readonly fallback: ScriptedModel;
}

/** An entry of the product's ledger. */
export interface LedgerEntry {
  readonly provider: string;
  readonly model: string;
  readonly outcome: string;
  readonly costMicroUsd: number | null;
}

/** What happened in a run. */
export interface Observation {
  readonly run: Run;
  /** In the order in which they were asked for; at least one. */
  readonly answers: readonly Answer[];
  /** What stands in the ledger about the two models. */
  readonly ledger: readonly LedgerEntry[];
}
