import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';

import type { Analysis } from '../engine';

const deflate = promisify<Buffer, { level: number }, Buffer>(deflateRaw);
const inflate = promisify<Buffer, Buffer>(inflateRaw);
/** The fastest: the sentences of the messages repeat. */
const LEVEL = 1;

/** An analysis for the cache: some 3 KB instead of some 40 KB of objects. It holds no more of the text than its prominent phrases. */
export async function pack(analysis: Analysis): Promise<string> {
  return (await deflate(Buffer.from(JSON.stringify(analysis)), { level: LEVEL })).toString('base64');
}

/** The analysis that was packed. */
export async function unpack(packed: string): Promise<Analysis> {
  return JSON.parse((await inflate(Buffer.from(packed, 'base64'))).toString()) as Analysis;
}
