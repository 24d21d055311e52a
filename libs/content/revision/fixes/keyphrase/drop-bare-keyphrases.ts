import { replaceRanges, type Replacement } from '../../../rendering/html/replace-ranges';
import { splitSentences } from '../../../rendering/split-sentences';
import type { RevisionSubject } from '../../revision-subject';
import type { DeterministicFix } from '../deterministic-fix';
import { BlockFrames } from '../markup/block-frames';
import type { TextBlock } from '../markup/markup';
import { piecesBetween } from '../markup/pieces-between';
import { PLAIN_BLOCKS } from '../markup/plain-blocks';
import { readMarkup } from '../markup/read-markup';
import { isVerbatim } from '../markup/text-block-collector';
import { findPhrases } from '../text/find-phrase';
import { phrasesOf } from '../text/keyphrase-uses';
import type { TextRange } from '../text/words';

/** A single one may be an answer; several in a paragraph are there to be counted. */
const FEWEST_BARE_USES = 2;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Takes sentences that are the keyphrase over and over, and nothing else, out of paragraphs, and paragraphs of nothing else whole. */
export const dropBareKeyphrases: DeterministicFix = (draft, _check, subject) => {
  const { content } = draft;
  const frames = new BlockFrames(content);
  const replacements = readMarkup(content)
    .blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'text')
    .filter((block) => PLAIN_BLOCKS.has(frames.blockAt(block.element?.start ?? block.pieces[0]?.start ?? 0)))
    .flatMap((block) => dropFrom(block, content, frames, subject));
  return replacements.length === 0 ? null : { ...draft, content: replaceRanges(content, replacements) };
};

function dropFrom(
  block: TextBlock,
  content: string,
  frames: BlockFrames,
  subject: RevisionSubject,
): readonly Replacement[] {
  const sentences = splitSentences(block.text, subject.language).map(([start, end], index, all) => ({
    start,
    end: all[index + 1]?.[0] ?? block.text.length,
    bareUses: bareUsesIn(block.text.slice(start, end), subject),
  }));
  const bare = sentences.filter(({ bareUses }) => bareUses > 0);
  if (bare.reduce((sum, { bareUses }) => sum + bareUses, 0) < FEWEST_BARE_USES) return [];
  const { element } = block;
  if (bare.length === sentences.length && element?.name === 'p' && isTextAlone(content, block)) {
    const frame = frames.frameOf(element);
    return [{ start: frame?.opening.start ?? element.start, end: frame?.closing.end ?? element.end, text: '' }];
  }
  return bare.flatMap((sentence) => placeOf(sentence, block));
}

/** How often keyphrase and synonyms stand in a sentence that says nothing else; 0 for any other. */
function bareUsesIn(sentence: string, subject: RevisionSubject): number {
  let rest = sentence;
  let uses = 0;
  for (const phrase of phrasesOf(subject)) {
    const found = [...findPhrases(rest, phrase, subject.language)];
    rest = replaceRanges(
      rest,
      found.map((use) => ({ ...use, text: '' })),
    );
    uses += found.length;
  }
  return WORD_CHARACTER.test(rest) ? 0 : uses;
}

function isTextAlone(content: string, { element }: TextBlock): boolean {
  return element !== null && !content.slice(element.contentStart, element.contentEnd).includes('<');
}

/** Where a sentence stands in the content; nowhere if a tag or a link is in between. */
function placeOf({ start, end }: TextRange, block: TextBlock): readonly Replacement[] {
  const piece = piecesBetween(block, start, end).find(({ textStart, textEnd }) => textStart <= start && end <= textEnd);
  if (piece === undefined || !isVerbatim(piece) || piece.element !== block.element) return [];
  return [{ start: piece.start + start - piece.textStart, end: piece.start + end - piece.textStart, text: '' }];
}
