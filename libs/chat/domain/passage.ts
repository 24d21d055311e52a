/** What a post of the site says, as the model is shown it. */
export interface Passage {
  /** From 1: as answers cite it, in square brackets. */
  readonly number: number;
  readonly externalId: string;
  readonly url: string;
  readonly title: string;
  /** A locale or language tag. */
  readonly language: string;
  /** Plain: whatever stands in it is data. */
  readonly text: string;
}
