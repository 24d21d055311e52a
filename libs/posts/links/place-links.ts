import { segmenterOf } from '@seoforge/kernel';

import type { TextBlock, TextPiece } from '../content/text-block';
import type { TermWeights } from '../overlaps/term-weights';
import { findAnchors, type Anchor } from './find-anchors';
import type { AnchorPlace } from './link-suggestion';
import type { LinkTarget } from './link-target';

export interface PlacedLink {
  readonly target: LinkTarget;
  readonly anchor: string;
  readonly place: AnchorPlace;
  readonly coverage: number;
}

export interface PlacingOptions {
  /** Locale of the text. */
  readonly language: string;
  /** Of two that the same words name, the first is linked to. */
  readonly targets: readonly LinkTarget[];
  /** What the text itself is about: no anchor says so. */
  readonly own: LinkTarget;
  /** Other posts that are not linked to: what says more of them than of a target is no anchor for it. */
  readonly rivals: readonly LinkTarget[];
  readonly weights: TermWeights;
}

const LONGEST_SENTENCE_CHARACTERS = 300;

/**
 * Where a text may link to the targets: one place for each that has any, where the anchor says most. Words that say what several posts
 * are about belong to the one of which they say most ("trail running shoes" is none about running shoes).
 */
export function placeLinks(blocks: readonly TextBlock[], options: PlacingOptions): readonly PlacedLink[] {
  const { language, targets, own, rivals, weights } = options;
  const all = [own, ...targets, ...rivals];
  const wanted = new Set(targets);
  const best = new Map<LinkTarget, Anchor>();
  for (const block of blocks) {
    const anchors = findAnchors(block, language, all, weights);
    for (const anchor of anchors) {
      const { target } = anchor;
      const isFree =
        wanted.has(target) && pieceOf(anchor) !== undefined && !anchors.some((other) => owns(other, anchor, all));
      if (isFree && anchor.coverage > (best.get(target)?.coverage ?? 0)) best.set(target, anchor);
    }
  }
  return [...best.values()].map((anchor) => placedLinkOf(anchor, language));
}

/**
 * Whether the words, or some of them, are another post's: it says more with them, or as much and comes first. The first in order is the
 * text itself, which has them in any order of the words.
 */
function owns(other: Anchor, anchor: Anchor, order: readonly LinkTarget[]): boolean {
  if (other.target === anchor.target || other.start >= anchor.end || anchor.start >= other.end) return false;
  if (other.target === order[0]) return other.worth >= anchor.worth;
  if (other.weight !== anchor.weight) return other.weight > anchor.weight;
  return order.indexOf(other.target) < order.indexOf(anchor.target);
}

function pieceOf({ block, start, end }: Anchor): TextPiece | undefined {
  return block.pieces.find((piece) => piece.isLinkable && piece.start <= start && end <= piece.end);
}

function placedLinkOf(anchor: Anchor, language: string): PlacedLink {
  const { target, block, start, end, coverage } = anchor;
  const piece = pieceOf(anchor);
  const contentStart = (piece?.contentStart ?? 0) + start - (piece?.start ?? 0);
  return {
    target,
    anchor: block.text.slice(start, end),
    place: { start: contentStart, end: contentStart + end - start, sentence: sentenceAround(anchor, language) },
    coverage,
  };
}

function sentenceAround({ block, start, end }: Anchor, language: string): string {
  const found = segmenterOf(language, 'sentence').segment(block.text).containing(start);
  const sentence = found?.segment ?? block.text;
  const offset = found?.index ?? 0;
  const surplus = sentence.length - LONGEST_SENTENCE_CHARACTERS;
  const middle = Math.round((start + end) / 2) - offset - LONGEST_SENTENCE_CHARACTERS / 2;
  const from = Math.max(0, Math.min(surplus, middle));
  return sentence
    .slice(from, from + LONGEST_SENTENCE_CHARACTERS)
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .trim();
}
