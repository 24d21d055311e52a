/**
 * What it takes to make a change: `rule`: it is made without a model, for nothing; `rewrite`: a model rewrites passages, somebody
 * reads them; `author`: the author decides something, or brings what nobody else has.
 */
export const EFFORTS = ['rule', 'rewrite', 'author'] as const;

export type Effort = (typeof EFFORTS)[number];

/** By what a gain is divided: an order of magnitude apart in attention, half of that in the ranking, so that great gains still lead. */
export const EFFORT_WEIGHTS: Readonly<Record<Effort, number>> = { rule: 1, rewrite: 2, author: 4 };
