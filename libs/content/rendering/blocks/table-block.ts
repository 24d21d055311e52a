import type { HtmlElement } from '../html/parse-html';
import { serialiseAttributes } from '../html/serialise-html';
import { blockOf } from './block-comment';
import { onlyElements, phrasingOf } from './phrasing';

const PARTS = new Set(['caption', 'thead', 'tbody', 'tfoot', 'tr']);
const ROW = new Set(['tr']);
const CELLS = new Set(['td', 'th']);
const CELL_ATTRIBUTES = new Set(['scope', 'colspan', 'rowspan']);

/** A table whose cells hold text alone; null for any other. @param captionText HTML that stands under it. */
export function tableBlock(table: HtmlElement, captionText = ''): string | null {
  const parts = onlyElements(table.children, PARTS);
  if (parts === null || table.attributes.size > 0) return null;
  const section = (name: string, rows: readonly HtmlElement[]): string | null => {
    const rendered = rows.map(renderRow);
    if (rendered.includes(null)) return null;
    return rendered.length === 0 ? '' : `<${name}>${rendered.join('')}</${name}>`;
  };
  const rowsIn = (...names: readonly string[]): HtmlElement[] | null => {
    const chosen = parts.filter(({ name }) => names.includes(name));
    const rows = chosen.map((part) => (part.name === 'tr' ? [part] : onlyElements(part.children, ROW)));
    return rows.includes(null) || chosen.some(({ attributes }) => attributes.size > 0)
      ? null
      : rows.flatMap((row) => row ?? []);
  };
  const sections = [
    ['thead', rowsIn('thead')] as const,
    ['tbody', rowsIn('tbody', 'tr')] as const,
    ['tfoot', rowsIn('tfoot')] as const,
  ].map(([name, rows]) => (rows === null ? null : section(name, rows)));
  const captions = [
    captionText,
    ...parts.filter(({ name }) => name === 'caption').map(({ children }) => phrasingOf(children)),
  ];
  if (sections.includes(null) || captions.includes(null)) return null;
  const content = sections.join('');
  if (content === '') return '';
  // Whether columns are of one width by default differs between versions of WordPress; said outright, it is valid in all of them.
  return blockOf('table', { hasFixedLayout: false }, tableFigure(content, captions.join('')));
}

function tableFigure(content: string, caption: string): string {
  const figcaption = caption === '' ? '' : `<figcaption class="wp-element-caption">${caption}</figcaption>`;
  return `<figure class="wp-block-table"><table>${content}</table>${figcaption}</figure>`;
}

function renderRow({ attributes, children }: HtmlElement): string | null {
  const cells = onlyElements(children, CELLS)?.map(renderCell);
  if (cells === undefined || attributes.size > 0 || cells.includes(null)) return null;
  return `<tr>${cells.join('')}</tr>`;
}

function renderCell({ name, attributes, children }: HtmlElement): string | null {
  const text = phrasingOf(children);
  if (text === null || [...attributes.keys()].some((attribute) => !CELL_ATTRIBUTES.has(attribute))) return null;
  return `<${name}${serialiseAttributes(attributes)}>${text}</${name}>`;
}
