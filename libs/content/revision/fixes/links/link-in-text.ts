import { blockOf } from '../../../rendering/blocks/block-comment';
import { escapeAttribute, escapeText } from '../../../rendering/html/escape-html';
import type { Replacement } from '../../../rendering/html/replace-ranges';
import type { BlockFrames } from '../markup/block-frames';
import type { Markup, TextBlock, TextPiece } from '../markup/markup';
import { PLAIN_BLOCKS } from '../markup/plain-blocks';
import { isVerbatim } from '../markup/text-block-collector';
import { wordsOf, type Word } from '../text/words';

/** A piece of running text without a link, in which one can be put without taking a tag apart. */
export interface LinkablePiece {
  readonly block: TextBlock;
  readonly piece: TextPiece;
  /** Offsets are into the block's text. */
  readonly words: readonly Word[];
}

/** Where links may be put: not in headings and captions, not in other links, not in blocks that repeat their text. */
export function* linkablePiecesOf({ blocks }: Markup, frames: BlockFrames, language: string): Generator<LinkablePiece> {
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'caption') continue;
    let words: readonly Word[] | undefined;
    let next = 0;
    for (const piece of block.pieces) {
      const mayBeLinked = piece.element?.isLinked !== true && isVerbatim(piece);
      if (!mayBeLinked || !PLAIN_BLOCKS.has(frames.blockAt(piece.start))) continue;
      words ??= wordsOf(block.text, language);
      while ((words[next]?.start ?? Infinity) < piece.textStart) next += 1;
      const first = next;
      while ((words[next]?.end ?? Infinity) <= piece.textEnd) next += 1;
      if (next > first) yield { block, piece, words: words.slice(first, next) };
    }
  }
}

/** Puts a link around a stretch of a piece, from and to offsets in the block's text. */
export function linkWords({ piece }: LinkablePiece, from: number, to: number, address: string): readonly Replacement[] {
  const [start, end] = [from, to].map((offset) => piece.start + offset - piece.textStart);
  return [
    { start: start ?? 0, end: start ?? 0, text: `<a href="${escapeAttribute(address)}">` },
    { start: end ?? 0, end: end ?? 0, text: '</a>' },
  ];
}

/** A link to a page in a paragraph of its own. */
export function linkParagraphOf(text: string, address: string, isBlockMarkup: boolean): string {
  const paragraph = `<p><a href="${escapeAttribute(address)}">${escapeText(text)}</a></p>`;
  return isBlockMarkup ? blockOf('paragraph', {}, paragraph) : paragraph;
}
