import { AppError } from '@seoforge/kernel';

/** @param found the columns' names as the file has them */
export const csvColumnsWrong = (found: readonly string[]): AppError =>
  new AppError({
    code: 'keywords.csv_columns_wrong',
    kind: 'invalid',
    message:
      'The file must have the five columns of the export "Queries.csv" of Google Search Console, in their order: query, clicks, ' +
      'impressions, CTR in percent, position. See "errors" for what it has.',
    details: [{ pointer: '/columns', detail: `the columns are ${listed(found)}` }],
  });

/** @param place of the row, counted from 1 as in a spreadsheet; undefined where the whole file is meant */
export const csvUnreadable = (fault: string, place?: number): AppError =>
  new AppError({
    code: 'keywords.csv_unreadable',
    kind: 'invalid',
    message: 'The file cannot be read as an export of Google Search Console. See "errors" for what is wrong with it.',
    details: [{ pointer: place === undefined ? '' : `/rows/${place}`, detail: fault }],
  });

export const importNotFound = (): AppError =>
  new AppError({
    code: 'keywords.import_not_found',
    kind: 'not_found',
    message: 'There is no such import. It may have been removed to make room for a later period.',
  });

/** @param why continues "The page cannot be read: ". */
export const pageUnusable = (why: string): AppError =>
  new AppError({
    code: 'keywords.page_unusable',
    kind: 'unprocessable',
    message: `The page cannot be read: ${why}. Give the address of a page in HTML that anybody can open.`,
    details: [{ pointer: '/url', detail: why }],
  });

export const noPosts = (): AppError =>
  new AppError({
    code: 'keywords.no_posts',
    kind: 'conflict',
    message:
      'No posts of the site are indexed. Send some by PUT /api/v1/posts/{externalId}, or begin with a seed or a url.',
  });

const MOST_SHOWN = 10;
const LONGEST_SHOWN = 60;

function listed(columns: readonly string[]): string {
  const shown = columns
    .slice(0, MOST_SHOWN)
    .map((column) => JSON.stringify(column.slice(0, LONGEST_SHOWN).toWellFormed()));
  const more = columns.length > MOST_SHOWN ? ` and ${columns.length - MOST_SHOWN} more` : '';
  return shown.join(', ') + more;
}
