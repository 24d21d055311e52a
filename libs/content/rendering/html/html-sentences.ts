import { splitSentences } from '../split-sentences';
import { BLOCK_ELEMENTS, CODE_ELEMENTS } from './element-kinds';
import { parseHtml, type HtmlNode } from './parse-html';

/** A sentence and where it stands in the HTML: UTF-16 offsets, end exclusive, from its first to its last letter. */
export interface HtmlSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences of one paragraph, heading, list item or cell. */
export interface SentenceBlock {
  /** Name of the innermost block element; empty at the top. */
  readonly name: string;
  readonly sentences: readonly HtmlSentence[];
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** All sentences of HTML, block by block. Code and preformatted text have none. */
export function sentenceBlocksOf(html: string, language: string): SentenceBlock[] {
  const blocks: SentenceBlock[] = [];
  let pieces: Piece[] = [];
  const finish = (name: string): void => {
    const sentences = sentencesOf(pieces, language);
    if (sentences.length > 0) blocks.push({ name, sentences });
    pieces = [];
  };
  const walk = (nodes: readonly HtmlNode[], name: string): void => {
    for (const node of nodes) {
      if (node.type === 'text') pieces.push(node);
      else if (node.name === 'br') pieces.push({ ...node, text: '\n' });
      else if (node.name === 'pre' || CODE_ELEMENTS.has(node.name)) finish(name);
      else if (BLOCK_ELEMENTS.has(node.name)) {
        finish(name);
        walk(node.children, node.name);
        finish(node.name);
      } else walk(node.children, name);
    }
  };
  walk(parseHtml(html), '');
  finish('');
  return blocks;
}

function sentencesOf(pieces: readonly Piece[], language: string): HtmlSentence[] {
  const text = pieces.map((piece) => piece.text).join('');
  if (text.trim() === '') return [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const piece of pieces) {
    // A character reference stands for less than it is long; both of its ends belong to all that it stands for.
    const isLiteral = piece.text.length === piece.end - piece.start;
    for (let index = 0; index < piece.text.length; index += 1) {
      starts.push(isLiteral ? piece.start + index : piece.start);
      ends.push(isLiteral ? piece.start + index + 1 : piece.end);
    }
  }
  return splitSentences(text, language).map(([start, end]) => ({
    text: text.slice(start, end),
    start: starts[start] ?? 0,
    end: ends[end - 1] ?? 0,
  }));
}
