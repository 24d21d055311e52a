import type { LanguagePack } from '../writing/language-pack';

/** What a tool of the simulation is given. */
export interface SimulatedToolInput {
  /** The data block of the prompt; every member is still to be checked and bounded, see `read-fields.ts`. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The block as it was written: the same block gives the same answer. */
  readonly seed: string;
  readonly pack: LanguagePack;
}

/** Does one task of the product without a model. A text is the answer as it is, an object is written as JSON. */
export type SimulatedTool = (input: SimulatedToolInput) => string | object;
