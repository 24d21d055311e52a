import { csvUnreadable } from '../keywords.errors';

/**
 * The text of a CSV file: UTF-8, or UTF-16 with a byte order mark, in which spreadsheets save "Unicode text".
 * @throws AppError `keywords.csv_unreadable`
 */
export function decodeCsv(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw csvUnreadable('must be text in UTF-8, or in UTF-16 with a byte order mark');
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
