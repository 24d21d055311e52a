/**
 * What two lists do not have in common at their beginnings and ends, so that only that is replaced.
 * @param {string[]} before
 * @param {string[]} after
 * @returns {{ start: number, endBefore: number, endAfter: number }} indexes, ends exclusive
 */
export function changedRun(before, after) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let alike = 0;
  while (alike < shorter - start && before.at(-1 - alike) === after.at(-1 - alike)) alike += 1;
  return { start, endBefore: before.length - alike, endAfter: after.length - alike };
}
