// @ts-check
'use strict';
/** A program: answers every request at once with the same few bytes, on the port that it is given: what load costs by itself. */
const { createServer } = require('node:http');

const ANSWER = JSON.stringify({ scopes: [] });
const KEEP_ALIVE_MS = 60_000;

const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': ANSWER.length }).end(ANSWER);
});
server.listen(Number(process.argv[2]), '127.0.0.1');
