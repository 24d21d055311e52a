// @ts-check
'use strict';
const { Buffer } = require('node:buffer');
const { request } = require('node:http');
const { text } = require('node:stream/consumers');

const { WORDS } = require('./fixed-answer.cjs');

/** Ids and durations may be longer or shorter from answer to answer. */
const LENGTH_TOLERANCE = 0.05;

/**
 * What a server is to be asked, and what it must answer: learnt from one call, whose text is compared with the vendor's.
 * @param {import('./servers.cjs').MeasuredServer} server
 * @param {boolean} isStreamed
 * @returns {Promise<import('./caller.cjs').Target>}
 */
async function findTarget({ name, port, path, headers, model }, isStreamed) {
  const body = JSON.stringify({
    model,
    messages: [
      { role: 'system', content: 'You write short, plain texts about gardens.' },
      { role: 'user', content: 'How do I start a garden pond?' },
    ],
    max_completion_tokens: 200,
    ...(isStreamed && { stream: true, stream_options: { include_usage: true } }),
  });
  const allHeaders = {
    host: `127.0.0.1:${port}`,
    ...headers,
    'content-type': 'application/json',
    'content-length': body.length,
  };
  const { status, answer } = await post(port, path, allHeaders, body).catch((/** @type {unknown} */ cause) => {
    throw new Error(`${name} does not answer.`, { cause });
  });
  if (status !== 200 || textOf(answer, isStreamed) !== WORDS) throw new Error(`${name} answers ${status}: ${answer}`);
  const lines = Object.entries(allHeaders).map(([header, value]) => `${header}: ${value}\r\n`);
  const length = Buffer.byteLength(answer);
  return {
    port,
    request: `POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`,
    answer: {
      includes: isStreamed ? 'data: [DONE]' : WORDS,
      leastBytes: length * (1 - LENGTH_TOLERANCE),
      mostBytes: length * (1 + LENGTH_TOLERANCE),
    },
  };
}

/**
 * @param {number} port
 * @param {string} path
 * @param {Record<string, string | number>} headers
 * @param {string} body
 * @returns {Promise<{ status: number | undefined, answer: string }>}
 */
function post(port, path, headers, body) {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent: false }, (response) => {
      text(response).then((answer) => resolve({ status: response.statusCode, answer }), reject);
    })
      .on('error', reject)
      .end(body);
  });
}

/**
 * @param {string} answer
 * @param {boolean} isStreamed
 */
function textOf(answer, isStreamed) {
  if (!isStreamed) return JSON.parse(answer).choices[0].message.content;
  return answer
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice('data: '.length)).choices[0]?.delta.content ?? '')
    .join('');
}

module.exports = { findTarget };
