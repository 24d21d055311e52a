import { readFileSync } from 'node:fs';
import path from 'node:path';

const DOCUMENT = path.join(__dirname, '../../docs/metrics.md');

/** A row of docs/metrics.md. */
export interface DocumentedMetric {
  readonly type: string;
  /** Every value by label; null where the page describes the set in words. */
  readonly labels: ReadonlyMap<string, readonly string[] | null>;
}

/** The tables of docs/metrics.md: name, type, and labels with their values, or with the name of a set of values. */
export function documentedMetrics(): ReadonlyMap<string, DocumentedMetric> {
  const text = readFileSync(DOCUMENT, 'utf8');
  const sets = new Map(
    [...text.matchAll(/^\| _([\w ]+)_ +\| ([^|]*?) +\|/gm)].map(([, name = '', values = '']) => [
      name,
      valuesIn(values),
    ]),
  );
  const rows = text.matchAll(/^\| `(\w+)` +\| (\w+) +\| ([^|]*?) *\|/gm);
  return new Map(
    [...rows].map(([, name = '', type = '', labels = '']) => [name, { type, labels: labelsIn(labels, sets) }]),
  );
}

function labelsIn(cell: string, sets: ReadonlyMap<string, readonly string[] | null>): DocumentedMetric['labels'] {
  const lines = cell.split('<br>').filter((line) => line.includes('`'));
  return new Map(
    lines.map((line) => {
      const [label = '', values = ''] = line.split(': ');
      const named = [...values.matchAll(/_([\w ]+)_/g)].map(([, set = '']) => sets.get(set) ?? null);
      const parts = [...named, valuesIn(values)];
      const isInWords = named.includes(null) || (named.length === 0 && parts[0] === null);
      return [label.replaceAll('`', '').trim(), isInWords ? null : parts.flatMap((part) => part ?? [])] as const;
    }),
  );
}

/** Null where the text lists none, and so describes them. */
function valuesIn(text: string): readonly string[] | null {
  const values = [...text.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value);
  return values.length > 0 ? values : null;
}
