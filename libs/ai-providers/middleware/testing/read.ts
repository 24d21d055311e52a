import { collect } from './sample-call';
import type { CallPart } from '../call';

/** What a reader has at the end: the text, and how it ended. */
export interface ReadAnswer {
  readonly text: string;
  /** The code of its error; null when it ended well. */
  readonly errorCode: string | null;
  readonly warnings: readonly string[];
}

/** Reads to the end, and holds the promise that every stage makes: one `finish` or `error`, and nothing after it. */
export async function read(parts: AsyncIterable<CallPart>): Promise<ReadAnswer> {
  const all = await collect(parts);
  const ends = all.filter(({ type }) => type === 'finish' || type === 'error');
  const end = all.at(-1);
  if (ends.length !== 1 || (end?.type !== 'finish' && end?.type !== 'error')) {
    throw new Error(`An answer ended with ${JSON.stringify(all.slice(-3))}.`);
  }
  return {
    text: all.map((part) => (part.type === 'text' ? part.text : '')).join(''),
    errorCode: end.type === 'error' ? end.error.code : null,
    warnings: end.type === 'finish' ? end.warnings : [],
  };
}
