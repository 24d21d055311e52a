// @ts-check
'use strict';
/** Exit 0 where the URL answers 200 within 2 seconds: `node healthcheck.cjs URL`. */
const http = require('node:http');

http
  .get(process.argv[2] ?? '', { timeout: 2_000 }, ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1))
  .on('timeout', () => process.exit(1))
  .on('error', () => process.exit(1));
