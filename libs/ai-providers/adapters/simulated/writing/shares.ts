import { hashOf } from '../seeded-random';

/**
 * Into how many shares all sentences fall. Parts of an article are written in calls that know nothing of each other: each
 * keeps to the sentences of its own share, so that none is written twice.
 */
export const SHARES = 32;

export const INTRODUCTION_SHARE = 0;
export const CONCLUSION_SHARE = 1;
export const FAQ_SHARE = 2;
const FIRST_OF_SECTIONS = 3;
const FIRST_OF_REVISIONS = 18;

export function shareOf(text: string): number {
  return hashOf(text) % SHARES;
}

export function shareOfSection(position: number): number {
  return FIRST_OF_SECTIONS + (position % (FIRST_OF_REVISIONS - FIRST_OF_SECTIONS));
}

/** Passages have numbers in their ids: neighbours get different shares. */
export function shareOfRevision(id: string): number {
  const number = Number(/\d{1,9}(?!.*\d)/.exec(id)?.[0] ?? hashOf(id));
  return FIRST_OF_REVISIONS + (number % (SHARES - FIRST_OF_REVISIONS));
}
