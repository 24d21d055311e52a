import { escapeAttribute, escapeText } from '../../rendering/html/escape-html';
import { disarmWordPress } from '../../rendering/disarm-wordpress';
import { editAroundMarks } from './marks';

/** A stretch of a content that is translated as a whole: the words of one block, of one attribute, or one line of plain text. */
export interface Segment {
  /** What its translation replaces: UTF-16 offsets into the content, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** For readers and models: decoded, with marks in place of what stays as it is. */
  readonly text: string;
  /** What stands in the content where a mark stands in the text. */
  readonly sources: ReadonlyMap<string, string>;
  /** How the words between the marks are written in the content. */
  readonly writing: 'html' | 'plain' | 'attribute';
}

/** What stands in the content for a translation of the segment. Nothing in it runs: it is escaped, and every tag is the content's own. */
export function writtenAs({ sources, writing }: Segment, translation: string): string {
  const restore = (mark: string): string => sources.get(mark) ?? '';
  if (writing === 'html') return editAroundMarks(translation, (words) => disarmWordPress(escapeText(words)), restore);
  const text = editAroundMarks(translation, (words) => words, restore);
  return writing === 'plain' ? text : `"${disarmWordPress(escapeAttribute(text))}"`;
}
