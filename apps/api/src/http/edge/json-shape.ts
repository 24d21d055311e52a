const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPENS_LIST = 0x5b;
const CLOSES_LIST = 0x5d;
const OPENS_OBJECT = 0x7b;
const CLOSES_OBJECT = 0x7d;

export interface ShapeLimits {
  /** How deep lists and objects may lie in each other. */
  readonly depth: number;
  /** Of one object. */
  readonly members: number;
  /** Of all lists and objects together. */
  readonly values: number;
}

export type ShapeFault = 'too_deep' | 'too_many';

/**
 * What is wrong with the shape of a JSON text, before anything is made of it. Reads each character at most twice, and remembers a
 * number for each level; what is no JSON is left to the parser to refuse.
 */
export function shapeFaultOf(json: string, limits: ShapeLimits): ShapeFault | undefined {
  const commas: number[] = [];
  const isObject: boolean[] = [];
  let depth = 0;
  let values = 0;
  for (let index = 0; index < json.length; index += 1) {
    const character = json.charCodeAt(index);
    if (character === QUOTE) index = endOfText(json, index);
    else if (character === OPENS_LIST || character === OPENS_OBJECT) {
      depth += 1;
      if (depth > limits.depth) return 'too_deep';
      commas[depth] = 0;
      isObject[depth] = character === OPENS_OBJECT;
      values += 1;
    } else if (character === CLOSES_LIST || character === CLOSES_OBJECT) depth -= 1;
    else if (character === COMMA) {
      const ofThis = (commas[depth] ?? 0) + 1;
      commas[depth] = ofThis;
      values += 1;
      if (isObject[depth] && ofThis >= limits.members) return 'too_many';
    }
    if (values > limits.values) return 'too_many';
  }
  return undefined;
}

/** Where the text that begins at `start` has its closing quote; the end of all where it has none. */
function endOfText(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end === -1 ? json.length : end;
}

function isEscaped(json: string, quote: number): boolean {
  let backslashes = 0;
  while (json.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}
