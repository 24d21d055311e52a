import { randomFillSync } from 'node:crypto';

import { v7, validate } from 'uuid';

const RANDOM_BYTES = 16;
/** Random bytes are drawn for many ids at once: one by one, the drawing takes most of the time that an id takes. */
const pool = Buffer.alloc(256 * RANDOM_BYTES);
let drawn = pool.length;
let lastMs = 0;
let sequence = 0;

/** A new identifier: UUID version 7 (RFC 9562), so that index entries of rows made together lie together. */
export function newId(): string {
  const random = drawRandom();
  const nowMs = Date.now();
  sequence = nowMs > lastMs ? random.readUInt32BE(0) >>> 1 : sequence + 1;
  lastMs = Math.max(lastMs, nowMs);
  return v7({ random, msecs: lastMs, seq: sequence });
}

function drawRandom(): Buffer {
  if (drawn === pool.length) {
    randomFillSync(pool);
    drawn = 0;
  }
  drawn += RANDOM_BYTES;
  return pool.subarray(drawn - RANDOM_BYTES, drawn);
}

/** Whether a value taken from a path or a body is a UUID. */
export function isId(value: unknown): value is string {
  return validate(value);
}
