import { errorCodes, type FastifyInstance } from 'fastify';

import { articleBatchOf, CSV } from '../../articles/article-batch-csv';
import { MAXIMUM_EXPORT_BYTES, SEARCH_CONSOLE_IMPORTS, searchConsoleCsvOf } from '../../keywords/search-console-csv';

interface CsvReader {
  readonly maximumBytes: number;
  readonly read: (bytes: Buffer) => object;
}

/** What reads CSV, by the path to which it may be sent. */
const READERS = new Map<string | undefined, CsvReader>([
  // A hundred articles with all that may be said of them are far smaller.
  ['/api/v1/articles/batch', { maximumBytes: 1_048_576, read: (bytes) => articleBatchOf(bytes.toString()) }],
  [SEARCH_CONSOLE_IMPORTS, { maximumBytes: MAXIMUM_EXPORT_BYTES, read: searchConsoleCsvOf }],
]);
const MAXIMUM_BYTES = Math.max(...[...READERS.values()].map(({ maximumBytes }) => maximumBytes));

/** Reads CSV where an operation takes it, into what the same would be in JSON; anywhere else it is a type of body that is not read. */
export function readCsvBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser<Buffer>(CSV, { parseAs: 'buffer', bodyLimit: MAXIMUM_BYTES }, (request, body, done) => {
    const reader = READERS.get(request.routeOptions.url);
    if (!reader) {
      done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(CSV));
      return;
    }
    if (body.length > reader.maximumBytes) {
      done(new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE());
      return;
    }
    try {
      done(null, reader.read(body));
    } catch (error) {
      done(error as Error);
    }
  });
}
