import type { Attempt } from './attempts';
import type { RowResult } from './perform-row';

const HEAD = [
  'dependency',
  'fault',
  'requests',
  'longest',
  'longest of a model',
  'statuses',
  'recovered',
  'well',
  'lost',
  '',
];

/** The results for people: a table, and below it what went wrong. */
export function rowTable(results: readonly RowResult[]): string {
  const lines = [HEAD, ...results.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const table = lines.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const wrong = results.flatMap(({ row, complaints }) =>
    [...countsOf(complaints)].map(([what, count]) => `${row.dependency}, ${row.name}: ${what} (${count})`),
  );
  return [...table, '', ...wrong].join('\n');
}

function cellsOf({ row, attempts, recoveredMs, wellMs, complaints }: RowResult): string[] {
  const isModel = ({ kind }: Attempt): boolean => kind === 'completion';
  return [
    row.dependency,
    row.name,
    String(attempts.length),
    longest(attempts.filter((one) => !isModel(one))),
    longest(attempts.filter(isModel)),
    [...countsOf(attempts.map(({ status }) => String(status ?? 'none')))].map(([one, n]) => `${one}:${n}`).join(' '),
    recoveredMs === null ? 'never' : seconds(recoveredMs),
    seconds(wellMs),
    complaints.length === 0 ? 'nothing' : String(complaints.length),
    complaints.length === 0 ? 'ok' : 'FAILED',
  ];
}

function longest(attempts: readonly Attempt[]): string {
  return seconds(Math.max(0, ...attempts.map(({ elapsedMs }) => elapsedMs)));
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values.toSorted()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
