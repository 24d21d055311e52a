import type { Guard } from './guard';

/** No fix asks for a shorter text: whoever leaves out more than a fifth of its words has lost some of it. */
const LEAST_KEPT_SHARE = 0.8;

/** Whether the text has become much shorter. */
export const hasShrunk: Guard = (before, after) => after.wordCount < LEAST_KEPT_SHARE * before.wordCount;
