import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { rootOfProduct } from '../../product-version';

const MAXIMUM_FRAMES = 50;
const MAXIMUM_STACK_CHARACTERS = 20_000;

/** `    at async Kettle.boil (/srv/tea/kettle.js:3:14)`, with or without a function. */
const FRAME =
  /^ {4}at (?:(?:async )?([\w$.<>[\] #]{1,120}) \()?((?:file:\/\/\/|\/|[A-Z]:\\|node:)[^()]{1,300}):(\d+):(\d+)\)?$/;

/** As Sentry's servers read one. */
export interface StackFrame {
  /** Below the product's folder; what lies elsewhere is named by its last part. */
  readonly filename: string;
  readonly function?: string;
  readonly lineno: number;
  readonly colno: number;
  /** Whether it is the product's own code. */
  readonly in_app: boolean;
}

/** Where an error came from, the innermost call last. The message before the frames is not looked at. */
export function stackFramesOf(thrown: unknown, root: string = rootOfProduct()): StackFrame[] {
  if (!(thrown instanceof Error) || typeof thrown.stack !== 'string') return [];
  const { stack, message } = thrown;
  const start = stack.indexOf(message);
  const end = start < 0 ? 0 : start + message.length;
  return stack
    .slice(end, end + MAXIMUM_STACK_CHARACTERS)
    .split('\n')
    .flatMap((line) => frameIn(line, root))
    .slice(0, MAXIMUM_FRAMES)
    .toReversed();
}

function frameIn(line: string, root: string): StackFrame[] {
  const [, callee, place = '', lineno, colno] = FRAME.exec(line) ?? [];
  if (place === '') return [];
  const file = place.startsWith('file:') ? fileURLToPath(place) : place;
  const below = path.relative(root, file);
  const isOurs = !file.startsWith('node:') && !below.startsWith('..') && !path.isAbsolute(below);
  return [
    {
      filename: isOurs ? below : file.startsWith('node:') ? file : path.basename(file),
      ...(callee !== undefined && { function: callee }),
      lineno: Number(lineno),
      colno: Number(colno),
      in_app: isOurs && !below.includes('node_modules'),
    },
  ];
}
