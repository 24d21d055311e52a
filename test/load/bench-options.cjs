// @ts-check
'use strict';
const { parseArgs } = require('node:util');

const SERVERS = ['upstream', 'portkey', 'ours'];

const USAGE = `Usage: npm run bench:gateway -- [options]

  --seconds N          length of one measurement (5), after a warm-up of a quarter of it
  --rounds N           how often each server is measured, in turns (3)
  --concurrency LIST   calls under way at once (1,50,500)
  --modes LIST         whole, stream, or both (whole,stream)
  --only LIST          of ${SERVERS.join(', ')} (all of them)
  --profile            writes a CPU profile of our server to reports/profiles`;

/**
 * @typedef {object} BenchOptions
 * @property {number} seconds
 * @property {number} rounds
 * @property {number[]} concurrency
 * @property {boolean[]} isStreamed the modes, in turn
 * @property {string[]} servers
 * @property {boolean} profile
 */

/**
 * @param {string[]} parameters of the command line
 * @returns {BenchOptions}
 * @throws {Error} that says how the program is used
 */
function readOptions(parameters) {
  const { values } = parseArgs({
    args: parameters,
    options: {
      seconds: { type: 'string', default: '5' },
      rounds: { type: 'string', default: '3' },
      concurrency: { type: 'string', default: '1,50,500' },
      modes: { type: 'string', default: 'whole,stream' },
      only: { type: 'string', default: SERVERS.join(',') },
      profile: { type: 'boolean', default: false },
    },
  });
  return {
    seconds: positive(values.seconds),
    rounds: positive(values.rounds),
    concurrency: values.concurrency.split(',').map(positive),
    isStreamed: values.modes.split(',').map((mode) => oneOf(['whole', 'stream'], mode) === 'stream'),
    servers: values.only.split(',').map((server) => oneOf(SERVERS, server)),
    profile: values.profile,
  };
}

/** @param {string} text */
function positive(text) {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`${text} is no positive number.\n\n${USAGE}`);
  return number;
}

/**
 * @param {string[]} choices
 * @param {string} text
 */
function oneOf(choices, text) {
  if (!choices.includes(text)) throw new Error(`${text} is none of ${choices.join(', ')}.\n\n${USAGE}`);
  return text;
}

module.exports = { readOptions };
