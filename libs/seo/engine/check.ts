import type { Check, Fix, Mark } from './analysis';

/** What a check adds to its verdict: how to put it right and where to look. */
export interface CheckExtras {
  readonly fix?: Fix | undefined;
  readonly marks?: readonly Mark[] | undefined;
}

/** A change of one number. */
export function fixOf(action: string, current: number, target: number): Fix {
  return { action, current, target, delta: target - current };
}

/** A check that cannot be judged here, and why. */
export function notApplicable(id: string, maxScore: number, message: string): Check {
  return { id, score: null, maxScore, rating: 'notApplicable', message };
}

/** The optional parts of a check, leaving out what is empty. */
export function presentExtras({ fix, marks }: CheckExtras): { fix?: Fix; marks?: readonly Mark[] } {
  return { ...(fix && { fix }), ...(marks && marks.length > 0 && { marks }) };
}
