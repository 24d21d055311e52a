import type { Operation } from './operations';

const CSV = 'text/csv';

/** An operation that takes CSV beside JSON takes text, of which it has an example of its own. */
export function describeCsvBody(operation: Operation): void {
  const { requestBody } = operation;
  const extended = operation as { 'x-csv-example'?: string };
  if (requestBody && !('$ref' in requestBody) && requestBody.content[CSV]) {
    requestBody.content[CSV] = { schema: { type: 'string' }, example: extended['x-csv-example'] };
  }
  delete extended['x-csv-example'];
}
