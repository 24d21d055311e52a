import { replaceRanges } from '../../../rendering/html/replace-ranges';
import type { RevisionSubject } from '../../revision-subject';
import type { DeterministicFix } from '../deterministic-fix';
import { BlockFrames } from '../markup/block-frames';
import type { TextBlock } from '../markup/markup';
import { PLAIN_BLOCKS } from '../markup/plain-blocks';
import { readMarkup } from '../markup/read-markup';
import { namesKeyphrase } from '../text/keyphrase-uses';
import { splitSentences } from '../../../rendering/split-sentences';
import { chooseGaps, type Stretch } from './choose-gaps';
import { divisionOf } from './division';
import { gapAt } from './sentence-gaps';
import { textLengthOf } from './text-length';

/** The limit of Yoast's check, for a check that names none. */
const LONGEST_PARAGRAPH_WORDS = 150;

/** Divides what is too long between sentences: paragraphs into paragraphs, list items and cells by an empty line. */
export const shortenParagraph: DeterministicFix = (draft, check, subject) => {
  const { content } = draft;
  const limit = check.fix?.target ?? LONGEST_PARAGRAPH_WORDS;
  const frames = new BlockFrames(content);
  const { blocks } = readMarkup(content);
  const introduction = blocks.find(({ kind }) => kind === 'paragraph' || kind === 'text');
  const replacements = blocks
    .filter(
      ({ kind, text }) => kind !== 'heading' && kind !== 'caption' && textLengthOf(text, subject.language) > limit,
    )
    .filter((block) => PLAIN_BLOCKS.has(frames.blockAt(block.element?.start ?? block.pieces[0]?.start ?? 0)))
    .flatMap((block) => {
      const stretches = stretchesOf(block, subject);
      const first = block === introduction ? stretches.findIndex(({ isNamed }) => isNamed) : 0;
      return chooseGaps(stretches, limit, Math.max(first, 0)).map((gap) => divisionOf(content, block, gap, frames));
    });
  return replacements.length === 0 ? null : { ...draft, content: replaceRanges(content, replacements) };
};

function stretchesOf(block: TextBlock, subject: RevisionSubject): readonly Stretch[] {
  const sentences = splitSentences(block.text, subject.language);
  return sentences.map(([start, end], index) => {
    const next = sentences[index + 1];
    const text = block.text.slice(start, end);
    return {
      length: textLengthOf(text, subject.language),
      isNamed: namesKeyphrase(text, subject),
      gap: next && gapAt(block, end, next[0]),
    };
  });
}
