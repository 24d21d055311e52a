import type { RunResult } from './perform-runs';
import { SCENARIOS } from './scenarios';
import { VENDORS } from './vendors';

const COLUMNS = VENDORS.flatMap((vendor) => [false, true].map((isStreamed) => ({ vendor, isStreamed })));
const COLUMN_WIDTH = 18;
const TITLE_WIDTH = 34;

/** The results for people: a table, what went wrong, and the counts. */
export function resultTable(results: readonly RunResult[]): string {
  return [tableLines(results), '', ...complaintLines(results), ...countLines(results)].flat().join('\n');
}

function tableLines(results: readonly RunResult[]): readonly string[] {
  const head = COLUMNS.map(({ vendor, isStreamed }) => `${vendor} ${isStreamed ? 'stream' : 'whole'}`);
  const rows = SCENARIOS.map(({ id, title }) => {
    const cells = COLUMNS.map((column) => {
      const result = results.find(({ run }) => run.scenario.id === id && isIn(column, run));
      return result ? `${result.complaints.length === 0 ? 'ok' : 'failed'} ${seconds(result.wallMs)}` : '';
    });
    return row(`${id} ${title}`, cells);
  });
  return [row('', head), ...rows];
}

function complaintLines(results: readonly RunResult[]): readonly string[] {
  const lines = results.flatMap(({ run, complaints }) => complaints.map((complaint) => `${run.id}: ${complaint}`));
  return lines.length === 0 ? [] : [...lines, ''];
}

function countLines(results: readonly RunResult[]): readonly string[] {
  const count = (name: string, some: readonly RunResult[]): string =>
    `${some.filter(({ complaints }) => complaints.length === 0).length} of ${some.length} ${name}`;
  return [
    ...COLUMNS.map((column) =>
      count(
        `${column.vendor}, ${column.isStreamed ? 'streamed' : 'whole'}`,
        results.filter(({ run }) => isIn(column, run)),
      ),
    ),
    count(
      'whole',
      results.filter(({ run }) => !run.isStreamed),
    ),
    count(
      'streamed',
      results.filter(({ run }) => run.isStreamed),
    ),
  ];
}

function isIn(column: (typeof COLUMNS)[number], run: RunResult['run']): boolean {
  return run.vendor === column.vendor && run.isStreamed === column.isStreamed;
}

function row(title: string, cells: readonly string[]): string {
  return [title.padEnd(TITLE_WIDTH), ...cells.map((cell) => cell.padStart(COLUMN_WIDTH))].join('');
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
