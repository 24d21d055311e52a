import { replaceRanges, type Replacement } from './html/replace-ranges';
import { readHtml, type HtmlAttribute } from './html/read-html';

/** Elements that run something, or load a document that does; they go with all that stands in them. */
const RUNNING_ELEMENTS: ReadonlySet<string> = new Set(['script', 'object', 'embed', 'applet']);
/** Elements that would change what the page around the text does. */
const PAGE_ELEMENTS: ReadonlySet<string> = new Set(['base', 'meta', 'link']);
const ADDRESS_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['href', 'src', 'action', 'formaction', 'poster', 'background', 'cite', 'data', 'xlink:href'],
  ...['to', 'from', 'values', 'by'],
]);
const DOCUMENT_ATTRIBUTES: ReadonlySet<string> = new Set(['srcdoc']);
const RUNNING_SCHEME = /^(?:javascript|vbscript|data):/i;
const PICTURE_DATA = /^data:image\/(?:png|gif|jpe?g|webp|avif);/i;
/** Stands where an element was, so that what stood around it does not become a tag together. */
const GAP = ' ';
/** Browsers pass over these in and before a scheme. */
const IGNORED_IN_SCHEMES = /[\p{Cc}\p{Z}]+/gu;

/**
 * For a text that a customer sent, HTML or block markup: it stays theirs, byte for byte with its block comments, classes and embeds,
 * but for what runs: scripts, event handlers and addresses that are programs. Model output in it has passed `sanitiseHtml` before.
 */
export function sanitiseContent(content: string): string {
  const removals: Replacement[] = [];
  const remove = (start: number, end: number, text = ''): number => removals.push({ start, end, text });
  let running: { name: string; start: number; depth: number } | null = null;
  readHtml(content, {
    startTag: (name, attributes, start, end) => {
      if (running !== null) {
        if (name === running.name) running.depth += 1;
      } else if (name === 'embed' || PAGE_ELEMENTS.has(name)) {
        remove(start, end, GAP);
      } else if (RUNNING_ELEMENTS.has(name)) {
        running = { name, start, depth: 1 };
      } else {
        for (const attribute of attributes) if (isRunning(attribute)) remove(attribute.start, attribute.end);
      }
    },
    endTag: (name, start, end) => {
      if (running === null) {
        if (RUNNING_ELEMENTS.has(name)) remove(start, end, GAP);
      } else if (name === running.name && (running.depth -= 1) === 0) {
        remove(running.start, end, GAP);
        running = null;
      }
    },
  });
  const open = running as { start: number } | null;
  if (open !== null) remove(open.start, content.length);
  return replaceRanges(content, removals);
}

function isRunning({ name, value }: HtmlAttribute): boolean {
  if (name.startsWith('on') || DOCUMENT_ATTRIBUTES.has(name)) return true;
  if (!ADDRESS_ATTRIBUTES.has(name)) return false;
  const address = value.replace(IGNORED_IN_SCHEMES, '');
  return RUNNING_SCHEME.test(address) && !PICTURE_DATA.test(address);
}
