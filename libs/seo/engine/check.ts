import type { Check, Fix, Mark } from './analysis';
import type { FixAction } from './fix-action';
import { MOST_MARKS } from './marks';
import type { Subject } from './subject';

/** One rule: what it says of a text. Pure. */
export type SubjectCheck = (subject: Subject) => Check;

/** What a check adds to its verdict: how to put it right and where to look. */
export interface CheckExtras {
  readonly fix?: Fix | undefined;
  readonly marks?: readonly Mark[] | undefined;
}

/** A change of one number. */
export function fixOf(action: FixAction, current: number, target: number): Fix {
  return { action, current, target, delta: target - current };
}

/** A check that cannot be judged here, and why. */
export function notApplicable(id: string, maxScore: number, message: string): Check {
  return { id, score: null, maxScore, rating: 'notApplicable', message };
}

/** The optional parts of a check, leaving out what is empty and marks beyond the first five hundred. */
export function presentExtras({ fix, marks }: CheckExtras): { fix?: Fix; marks?: readonly Mark[] } {
  return { ...(fix && { fix }), ...(marks && marks.length > 0 && { marks: marks.slice(0, MOST_MARKS) }) };
}
