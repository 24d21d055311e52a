// @ts-check
'use strict';
/** Does in the place of an analysis what the text says. */

/** @param {{ content: string }} input */
function analyze({ content }) {
  if (content === 'overrun') for (;;);
  if (content === 'fill the memory') for (const pieces = [[0.5]]; ;) pieces.push(new Array(1_000_000).fill(0.5));
  if (content === 'exit') process.exit(7);
  if (content === 'throw') throw new TypeError('It was told to.');
  return { locale: content };
}

module.exports = { analyze };
