/**
 * What is highlighted: characters of a rich text, or a whole block where `attribute` is missing.
 * @typedef {{ clientId: string, attribute?: string, start?: number, end?: number, text?: string }} HighlightRange
 */

/** Signs of the private use area, which no text has. */
const START = '\uE000';
const END = '\uE001';

/**
 * Where a mark of an analysis stands in the editor.
 * @param {{ start: number, end: number }} mark UTF-16 offsets into `content`, `end` exclusive
 * @param {import('./place-blocks').BlockPlace[]} places of the blocks in `content`
 * @param {string} content that was analysed
 * @param {{ richTextAttributes: (block: object) => string[], toText: (html: string) => string }} editor how it names rich texts, and what
 * it shows of their markup
 * @returns {HighlightRange[]}
 */
export function rangesOfMark(mark, places, content, { richTextAttributes, toText }) {
  const touched = places.filter(({ start, end }) => start < mark.end && mark.start < end);
  const ranges = touched.flatMap((place) =>
    richTextAttributes(place.block).flatMap((attribute) => {
      const html = String(place.block.attributes[attribute] ?? '');
      const at = content.indexOf(html, place.start);
      if (!html || at < 0 || at + html.length > place.end) return [];
      const start = Math.max(0, mark.start - at);
      const end = Math.min(html.length, mark.end - at);
      const range = start < end ? textRange(html, start, end, toText) : null;
      return range ? [{ clientId: place.block.clientId, attribute, ...range }] : [];
    }),
  );
  const deepest = touched.at(-1);
  return ranges.length > 0 || !deepest ? ranges : [{ clientId: deepest.block.clientId }];
}

/** The characters that a stretch of markup shows; null where it shows none. */
function textRange(html, start, end, toText) {
  const text = toText(html.slice(0, start) + START + html.slice(start, end) + END + html.slice(end));
  const from = text.indexOf(START);
  const to = text.indexOf(END) - START.length;
  return from >= 0 && from < to
    ? { start: from, end: to, text: text.slice(from + START.length, to + START.length) }
    : null;
}
