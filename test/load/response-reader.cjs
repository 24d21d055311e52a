// @ts-check
'use strict';
const { Buffer } = require('node:buffer');

const HEAD_END = '\r\n\r\n';
const LAST_CHUNK = '0\r\n\r\n';

/**
 * Reads the answers on one HTTP/1.1 connection, one after the other. Knows bodies with a length and chunked ones, which is
 * what Node's servers send; costs a fraction of what a whole HTTP client does, so that the load generator is not what is
 * measured.
 * @typedef {{ status: number, body: Buffer }} Answer
 */
class ResponseReader {
  /** @type {Buffer} */
  #pending = Buffer.alloc(0);

  /**
   * @param {Buffer} bytes as they arrive
   * @returns {Answer | undefined} the answer, once all of it is there
   */
  push(bytes) {
    this.#pending = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes]);
    const headLength = this.#pending.indexOf(HEAD_END);
    if (headLength === -1) return undefined;
    const head = this.#pending.toString('latin1', 0, headLength).toLowerCase();
    const body = bodyOf(head, this.#pending.subarray(headLength + HEAD_END.length));
    if (body === undefined) return undefined;
    this.#pending = Buffer.alloc(0);
    return { status: Number(head.slice(9, 12)), body };
  }
}

/**
 * @param {string} head in lower case
 * @param {Buffer} bytes after the head
 * @returns {Buffer | undefined} undefined as long as some of it is missing
 */
function bodyOf(head, bytes) {
  const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1];
  if (length !== undefined) return bytes.length >= Number(length) ? bytes : undefined;
  return bytes.subarray(-LAST_CHUNK.length).toString('latin1') === LAST_CHUNK ? dechunked(bytes) : undefined;
}

/**
 * @param {Buffer} bytes
 * @returns {Buffer | undefined} undefined where only the content looks like the end
 */
function dechunked(bytes) {
  const chunks = [];
  for (let start = 0; start < bytes.length;) {
    const lineEnd = bytes.indexOf('\r\n', start);
    const size = Number.parseInt(bytes.toString('latin1', start, lineEnd), 16);
    if (size === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    start = lineEnd + 2 + size + 2;
  }
  return undefined;
}

module.exports = { ResponseReader };
