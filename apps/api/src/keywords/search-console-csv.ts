import { decodeCsv } from '@seoforge/keywords';

/** Where an export may be sent as it is. */
export const SEARCH_CONSOLE_IMPORTS = '/api/v1/keywords/search-console-imports';

/** In bytes. */
export const MAXIMUM_EXPORT_BYTES = 5 * 1_024 * 1_024;

/** An export as it would be in JSON. @throws AppError `keywords.csv_unreadable` */
export function searchConsoleCsvOf(bytes: Uint8Array): { csv: string } {
  return { csv: decodeCsv(bytes) };
}
