import { parseHtml, type HtmlNode } from '../../rendering/html/parse-html';
import { readHtml } from '../../rendering/html/read-html';
import { isUntranslated } from './cut-markup';
import { MarkedText } from './marked-text';
import type { Segment } from './segment';

/** What pictures and links say to those who do not see, or point at, them. */
const SPOKEN_ATTRIBUTES: ReadonlySet<string> = new Set(['alt', 'title', 'aria-label']);

/** The alternative texts and titles of HTML or block markup. Linear in its length. */
export function cutAttributes(content: string): readonly Segment[] {
  const segments: Segment[] = [];
  const passedOver = untranslatedTagsOf(parseHtml(content));
  readHtml(content, {
    startTag: (_, attributes, tagStart) => {
      if (passedOver.has(tagStart)) return;
      for (const { name, value, start, end } of attributes) {
        if (!SPOKEN_ATTRIBUTES.has(name)) continue;
        const place = placeOfValue(content, start, end);
        const segment = place && segmentOf(value, ...place);
        if (segment) segments.push(segment);
      }
    },
  });
  return segments;
}

function segmentOf(value: string, start: number, end: number): Segment | undefined {
  const marked = new MarkedText();
  marked.write(value);
  const { text, sources, isWorded } = marked;
  return isWorded ? { start, end, text, sources, writing: 'attribute' } : undefined;
}

/** Behind the equals sign, quotes included; undefined where the attribute has no value. */
function placeOfValue(content: string, start: number, end: number): [number, number] | undefined {
  const written = /^[^=]*=\s*/.exec(content.slice(start, end));
  return written ? [start + written[0].length, end] : undefined;
}

/** Where the tags begin of all that nobody is to translate. */
function untranslatedTagsOf(nodes: readonly HtmlNode[]): ReadonlySet<number> {
  const starts = new Set<number>();
  const walk = (children: readonly HtmlNode[], isAbove: boolean): void => {
    for (const node of children) {
      if (node.type === 'text') continue;
      const isKept = isAbove || isUntranslated(node);
      if (isKept) starts.add(node.start);
      walk(node.children, isKept);
    }
  };
  walk(nodes, false);
  return starts;
}
