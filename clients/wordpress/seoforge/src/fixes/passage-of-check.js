/** What `POST /rewrites` takes at most, in UTF-16 units. */
const LONGEST_PASSAGE = 20_000;

/** What is said of the beginning of a text is mended there. */
const ABOUT_FIRST_PARAGRAPH = 'addKeyphraseToIntroduction';

/**
 * The part of the text that is rewritten for a check: from the first block to the last one that the check marks, or without marks the
 * first paragraph, or the text from its beginning; as many blocks of the outermost level as may be sent.
 * @param {{ marks?: { start: number, end: number }[], fix: { action: string } }} check
 * @param {import('../highlights/place-blocks').BlockPlace[]} places of the blocks in the content
 * @returns {{ start: number, end: number, clientIds: string[] } | null} null where no block is short enough
 */
export function passageOfCheck({ marks = [], fix }, places) {
  const outermost = places.filter(({ depth }) => depth === 0);
  const first =
    marks.length > 0
      ? outermost.findIndex((place) => marks.some((mark) => touches(place, mark)))
      : firstWithText(outermost);
  if (first < 0) return null;
  const wanted =
    marks.length > 0
      ? outermost.findLastIndex((place) => marks.some((mark) => touches(place, mark)))
      : lastFor(fix, first, outermost);
  const { start } = outermost[first];
  const taken = outermost.slice(first, wanted + 1).filter(({ end }) => end - start <= LONGEST_PASSAGE);
  if (taken.length === 0) return null;
  return { start, end: taken.at(-1).end, clientIds: taken.map(({ block }) => block.clientId) };
}

function touches({ start, end }, mark) {
  return mark.start < end && start < mark.end;
}

function firstWithText(places) {
  return places.findIndex(({ block }) => block.name === 'core/paragraph');
}

function lastFor(fix, first, places) {
  return fix.action === ABOUT_FIRST_PARAGRAPH ? first : places.length - 1;
}
