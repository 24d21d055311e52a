/** A post that an answer cites: all of it is the index's own, nothing a model's. */
export interface Citation {
  /** As it stands in the answer's text, in square brackets. */
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly externalId: string;
}

/** What was said before, as far as it tells what a message means. */
export interface EarlierExchange {
  readonly question: string;
  readonly answer: string;
}

/** A visitor's question with its answer. */
export interface Exchange extends EarlierExchange {
  readonly askedAt: Date;
  /** False where the posts do not say. */
  readonly isAnswered: boolean;
  readonly citations: readonly Citation[];
  readonly answeredAt: Date;
}
