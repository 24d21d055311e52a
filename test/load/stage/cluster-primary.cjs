// @ts-check
'use strict';
/** A program: several processes of the API on one port, by `node:cluster`; their number, then the API's file. */
const cluster = require('node:cluster');
const { once } = require('node:events');

const [count, file] = process.argv.slice(2);

/** @type {import('node:cluster').Cluster} */
const primary = /** @type {any} */ (cluster);
primary.setupPrimary({ exec: file, execArgv: process.execArgv });
const workers = Array.from({ length: Number(count) }, () => primary.fork());
process.once('SIGTERM', () => {
  for (const worker of workers) worker.process.kill('SIGTERM');
});
process.once('disconnect', () => process.exit());
Promise.all(workers.map((worker) => once(worker, 'message'))).then(
  () => process.send?.('ready'),
  () => process.exit(1),
);
