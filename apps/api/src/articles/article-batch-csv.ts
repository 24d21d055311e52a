import { CsvError, parse } from 'csv-parse/sync';

import { requestInvalid } from '../http/errors/request-invalid';
import { MAXIMUM_ARTICLES } from './article-batch-request.dto';

export const CSV = 'text/csv';

const text = (cell: string): unknown => cell;
const list = (cell: string): unknown =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
/** What is no number or no truth value is left to the validation to refuse. */
const integer = (cell: string): unknown => (/^\d{1,9}$/.test(cell) ? Number(cell) : cell);
const boolean = (cell: string): unknown => ({ true: true, false: false })[cell.toLowerCase()] ?? cell;

const READERS = new Map<string, (cell: string) => unknown>([
  ['keyphrase', text],
  ['topic', text],
  ['synonyms', list],
  ['language', text],
  ['type', text],
  ['length', text],
  ['targetWords', integer],
  ['tone', text],
  ['audience', text],
  ['includeFaq', boolean],
  ['images', integer],
]);

/** What a bulk order may say of each article as CSV. */
export const BATCH_COLUMNS: readonly string[] = [...READERS.keys()];

export const BATCH_CSV_EXAMPLE = [
  'keyphrase,synonyms,type,targetWords',
  'green tea,sencha;matcha,guide,600',
  '"tea, iced",,blog,400',
  '',
].join('\n');

/**
 * A bulk order in CSV (RFC 4180), as it would be in JSON; what is in the cells is not judged here. Reads one row more than may be
 * ordered, and no further.
 * @throws AppError `request.invalid`
 */
export function articleBatchOf(csv: string): { articles: Record<string, unknown>[] } {
  // What was no UTF-8 has been replaced by then.
  if (csv.includes('\uFFFD')) throw requestInvalid([{ pointer: '', detail: 'must be text in UTF-8' }]);
  const rows = readRows(csv);
  return { articles: rows.map((row) => Object.fromEntries(row.flatMap(([column, cell]) => memberOf(column, cell)))) };
}

function memberOf(column: string, cell: string): [string, unknown][] {
  const read = READERS.get(column);
  return read && cell !== '' ? [[column, read(cell)]] : [];
}

/** Each as cells with the names of their columns. */
function readRows(csv: string): (readonly [string, string])[][] {
  try {
    const [header = [], ...rows] = parse(csv, {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      to: MAXIMUM_ARTICLES + 2,
    });
    refuseColumns(header);
    return rows.map((row) => row.map((cell, place) => [header[place] ?? '', cell] as const));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The first record is the header.
    const place = Math.max(Number(error['records'] ?? 1) - 1, 0);
    throw requestInvalid([{ pointer: `/articles/${place}`, detail: faultOf(error) }]);
  }
}

function refuseColumns(header: readonly string[]): void {
  const known = `known are ${BATCH_COLUMNS.join(', ')}`;
  // Where there are more than are known, one of the first that are too many is at fault.
  const faults = header.slice(0, BATCH_COLUMNS.length + 1).flatMap((column, place) => {
    const pointer = `/columns/${place}`;
    if (!READERS.has(column)) return [{ pointer, detail: `is no column that is known here; ${known}` }];
    return header.indexOf(column) < place ? [{ pointer, detail: 'is there already' }] : [];
  });
  if (faults.length > 0) throw requestInvalid(faults);
}

function faultOf({ code }: CsvError): string {
  return code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH'
    ? 'must have as many cells as the header row'
    : 'must be a row of CSV (RFC 4180), with quotation marks doubled inside of quoted cells';
}
