const OPENING = '<input>';
const CLOSING = '</input>';
/** A block longer than this is not read: no prompt of the product comes near it. */
const MAX_BLOCK_CHARACTERS = 200_000;
/** Data may hold the opening mark too; this many of the last ones are tried. */
const MAX_OPENINGS = 16;

/** The data of a prompt, parsed and as it was written. */
export interface InputBlock {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly json: string;
}

function parseObject(json: string): InputBlock | undefined {
  try {
    const value: unknown = JSON.parse(json);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { fields: value as Record<string, unknown>, json } : undefined;
  } catch {
    return undefined;
  }
}

/** The JSON object between the last `<input>` and `</input>` of a prompt; undefined where there is none or it is broken. */
export function readInputBlock(prompt: string): InputBlock | undefined {
  const end = prompt.lastIndexOf(CLOSING);
  let start = end;
  for (let tried = 0; tried < MAX_OPENINGS && start > 0; tried++) {
    start = prompt.lastIndexOf(OPENING, start - 1);
    if (start < 0 || end - start > MAX_BLOCK_CHARACTERS) return undefined;
    const block = parseObject(prompt.slice(start + OPENING.length, end).trim());
    if (block) return block;
  }
  return undefined;
}
