import { linkedPagesOf } from '../fixes/links/linked-pages';
import type { Guard } from './guard';

/** Whether a page is no longer linked to. */
export const losesLinks: Guard = (before, after) => {
  const kept = linkedPagesOf(after.markup);
  return [...linkedPagesOf(before.markup)].some((page) => !kept.has(page));
};
