// @ts-check
'use strict';
/** A program: a vendor that answers at once, on the port that it is given. */
const { createServer } = require('node:http');

const { EVENTS, WHOLE } = require('./fixed-answer.cjs');

const KEEP_ALIVE_MS = 60_000;

const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
  let isStreamed = false;
  request.on('data', (/** @type {import('node:buffer').Buffer} */ bytes) => {
    isStreamed ||= bytes.includes('"stream":true');
  });
  request.on('end', () => {
    if (isStreamed) {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const event of EVENTS) response.write(event);
      response.end();
    } else {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': WHOLE.length }).end(WHOLE);
    }
  });
});
server.listen(Number(process.argv[2]), '127.0.0.1');
