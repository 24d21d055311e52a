import { MarkedText } from './marked-text';
import type { Segment } from './segment';

/** The lines of a text without markup that say something. */
export function cutPlainText(content: string): readonly Segment[] {
  return Array.from(content.matchAll(/\S(?:[^\r\n]*\S)?/g)).flatMap(({ 0: line, index }): Segment[] => {
    const marked = new MarkedText();
    marked.write(line);
    const { text, sources, isWorded } = marked;
    return isWorded ? [{ start: index, end: index + line.length, text, sources, writing: 'plain' }] : [];
  });
}
