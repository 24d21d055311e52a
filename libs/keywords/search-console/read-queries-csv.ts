import { setImmediate as nextTurn } from 'node:timers/promises';

import { readableLine } from '@seoforge/kernel';
import { CsvError, parse } from 'csv-parse';

import { LONGEST_QUERY, MAXIMUM_QUERIES, type SearchQuery } from '../domain/search-query';
import { csvColumnsWrong, csvUnreadable } from '../keywords.errors';
import { readDecimal, readInteger, readPercent } from './read-number';

const COLUMNS = 5;
/** In bytes; a row of an export has some hundred. */
const LONGEST_ROW = 64 * 1_024;
/** Read at a time, so that nobody waits long for the rest. */
const SLICE_CHARACTERS = 128 * 1_024;
const DELIMITERS = [',', ';', '\t'];
/** Pages and days have exports of the same columns. */
const OF_ANOTHER_EXPORT = /^(?:https?:\/\/|\d{4}-\d{2}-\d{2}$)/i;
const UNLIKE_THE_OTHERS = 'must have a query, clicks, impressions, CTR in percent and position, as the rows above it';
const UNREADABLE =
  'must be a row of CSV (RFC 4180) of at most 64 KB, with quotation marks doubled inside of quoted cells';

/**
 * The export "Queries.csv" of Google Search Console. Its header differs from language to language, so that columns are known by their
 * places and by what is in them. A query that comes again counts as it came first.
 * @param most queries, of which a file with more is refused
 * @throws AppError `keywords.csv_columns_wrong`, `keywords.csv_unreadable`
 */
export async function readQueriesCsv(csv: string, most = MAXIMUM_QUERIES): Promise<readonly SearchQuery[]> {
  const queries = new Map<string, SearchQuery>();
  let columns: readonly string[] = [];
  let place = 0;
  try {
    for await (const row of rowsOf(csv)) {
      place += 1;
      if (place === 1) columns = row;
      if (place === 1 && isHeader(row)) continue;
      const query = queryOf(row);
      if (query === undefined)
        throw queries.size === 0 ? csvColumnsWrong(columns) : csvUnreadable(UNLIKE_THE_OTHERS, place);
      refuseQuery(query.query, place);
      if (!queries.has(query.query)) queries.set(query.query, query);
      if (queries.size > most) throw csvUnreadable(`must have at most ${most} queries`);
    }
  } catch (error) {
    throw error instanceof CsvError ? csvUnreadable(UNREADABLE, place + 1) : error;
  }
  if (queries.size === 0) throw csvUnreadable('must have a row for each query below its header');
  if ([...queries.keys()].every((query) => OF_ANOTHER_EXPORT.test(query))) throw csvColumnsWrong(columns);
  return [...queries.values()];
}

function rowsOf(csv: string): AsyncIterable<string[]> {
  const parser = parse({
    bom: true,
    trim: true,
    delimiter: delimiterOf(csv),
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
  });
  void feed(parser, csv);
  return parser;
}

async function feed(parser: ReturnType<typeof parse>, csv: string): Promise<void> {
  for (let start = 0; start < csv.length && !parser.destroyed; start += SLICE_CHARACTERS) {
    parser.write(csv.slice(start, start + SLICE_CHARACTERS));
    await nextTurn();
  }
  parser.end();
}

/** Spreadsheets save a CSV with what their language puts between cells. */
function delimiterOf(csv: string): string {
  const [header = ''] = csv.slice(0, LONGEST_ROW).split(/\r\n|\r|\n/, 1);
  const cells = header.replaceAll(/"[^"]*"/g, '');
  return DELIMITERS.find((delimiter) => cells.split(delimiter).length === COLUMNS) ?? ',';
}

function isHeader(row: readonly string[]): boolean {
  return row.length === COLUMNS && row.every((cell) => /\p{L}/u.test(cell));
}

/** Undefined for a row of other cells. */
function queryOf(row: readonly string[]): SearchQuery | undefined {
  if (row.length !== COLUMNS) return undefined;
  const [query = '', clicks = '', impressions = '', ctr = '', position = ''] = row;
  const figures = {
    clicks: readInteger(clicks),
    impressions: readInteger(impressions),
    ctr: readPercent(ctr),
    position: readDecimal(position),
  };
  const isWhole = Object.values(figures).every((figure) => figure !== undefined);
  return isWhole ? { query: readableLine(query), ...(figures as Omit<SearchQuery, 'query'>) } : undefined;
}

function refuseQuery(query: string, place: number): void {
  if (query === '') throw csvUnreadable('must have a query in its first cell', place);
  if (query.length > LONGEST_QUERY)
    throw csvUnreadable(`must have a query of at most ${LONGEST_QUERY} characters`, place);
}
