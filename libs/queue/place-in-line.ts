import type { SendOptions } from 'pg-boss';

/** What pg-boss is told of a job with a group. Jobs of higher priority come first: turns are counted down. */
export type PlaceInLine = Required<Pick<SendOptions, 'group' | 'priority'>>;

/** A job that is due. */
export function inLine(groupId: string, turn: number): PlaceInLine {
  return { group: { id: groupId }, priority: -turn };
}

/** A job that was ordered for later: when it is due it comes before all others, to take its turn. */
export function beforeTheLine(groupId: string): PlaceInLine {
  return inLine(groupId, 0);
}

/** The turn of a job with that priority; null where it has yet to take one. */
export function turnOf(priority: number): number | null {
  return priority === 0 ? null : -priority;
}
