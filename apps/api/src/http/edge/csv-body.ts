import { errorCodes, type FastifyInstance } from 'fastify';

import { articleBatchOf, CSV } from '../../articles/article-batch-csv';

/** A hundred articles with all that may be said of them are far smaller. */
const MAXIMUM_BYTES = 1_048_576;

/** What reads CSV, by the path to which it may be sent. */
const READERS = new Map<string | undefined, (csv: string) => object>([['/api/v1/articles/batch', articleBatchOf]]);

/** Reads CSV where an operation takes it, into what the same would be in JSON; anywhere else it is a type of body that is not read. */
export function readCsvBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser<string>(CSV, { parseAs: 'string', bodyLimit: MAXIMUM_BYTES }, (request, body, done) => {
    const read = READERS.get(request.routeOptions.url);
    if (!read) {
      done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(CSV));
      return;
    }
    try {
      done(null, read(body));
    } catch (error) {
      done(error as Error);
    }
  });
}
