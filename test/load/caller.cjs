// @ts-check
'use strict';
const { Buffer } = require('node:buffer');
const { connect } = require('node:net');
const { performance } = require('node:perf_hooks');

const { ResponseReader } = require('./response-reader.cjs');

/**
 * @typedef {object} Target
 * @property {number} port
 * @property {string} request the bytes of one call, head and body
 * @property {{ includes: string, leastBytes: number, mostBytes: number }} answer what every answer must be like, with status 200
 */

/**
 * Calls over a connection of its own, one call after the other, until it is told to stop or the connection breaks.
 * @param {Target} target
 * @param {(isRight: boolean, latencyMs: number) => boolean} onAnswer told of every call; whether there is to be another one
 * @returns {Promise<void>} when the connection is closed
 */
function callAgainAndAgain({ port, request, answer: expected }, onAnswer) {
  const reader = new ResponseReader();
  const bytes = Buffer.from(request);
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let startedAtMs = 0;
  let isWaiting = false;
  const call = () => {
    isWaiting = true;
    startedAtMs = performance.now();
    socket.write(bytes);
  };
  /** @param {boolean} isRight */
  const end = (isRight) => {
    isWaiting = false;
    if (onAnswer(isRight, performance.now() - startedAtMs) && !socket.destroyed) call();
    else socket.destroy();
  };
  socket.on('connect', call);
  socket.on('data', (received) => {
    const answer = reader.push(received);
    if (answer) end(isAsExpected(answer, expected));
  });
  socket.on('error', () => undefined);
  return new Promise((resolve) => {
    socket.on('close', () => {
      if (isWaiting || startedAtMs === 0) end(false);
      resolve();
    });
  });
}

/**
 * @param {import('./response-reader.cjs').Answer} answer
 * @param {Target['answer']} expected
 */
function isAsExpected({ status, body }, { includes, leastBytes, mostBytes }) {
  return status === 200 && body.length >= leastBytes && body.length <= mostBytes && body.includes(includes);
}

module.exports = { callAgainAndAgain };
