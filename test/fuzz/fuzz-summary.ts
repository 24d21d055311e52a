import type { FuzzRun } from './fuzz-run';

/** How often which operation answered with which status, for people. */
export function fuzzSummary({ counts, total }: FuzzRun): string {
  const width = Math.max(...[...counts.keys()].map(({ length }) => length));
  const lines = [...counts].map(([operation, ofStatus]) => {
    const statuses = [...ofStatus].sort(([one], [other]) => one - other);
    return `${operation.padEnd(width)}  ${statuses.map(([status, count]) => `${status}×${count}`).join('  ')}`;
  });
  return [...lines, `${total} requests`].join('\n');
}
