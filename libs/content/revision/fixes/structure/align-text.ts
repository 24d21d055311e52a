import { replaceRanges, type Replacement } from '../../../rendering/html/replace-ranges';
import type { DeterministicFix } from '../deterministic-fix';
import { withoutAttributes } from '../markup/block-comments';
import { BlockFrames } from '../markup/block-frames';
import { removeAttributeWords } from '../markup/edit-attribute';
import type { MarkupElement } from '../markup/markup';
import { readMarkup } from '../markup/read-markup';

const CENTERED_CLASS = 'has-text-align-center';
/** Attributes by which the editor's paragraphs and headings say the same. */
const ALIGNMENTS = ['align', 'textAlign'];
/** Longer texts are hard to read when they are centred (Yoast's text alignment check). */
const LONGEST_CENTERED_CHARACTERS = 50;

/** Aligns long centred paragraphs and headings with the start of the line. */
export const alignText: DeterministicFix = (draft) => {
  const { content } = draft;
  const frames = new BlockFrames(content);
  const long = readMarkup(content).blocks.filter(({ text }) => text.trim().length > LONGEST_CENTERED_CHARACTERS);
  const elements = new Set(long.flatMap(({ element }) => element ?? []));
  const replacements = [...elements]
    .filter(({ name, headingLevel }) => name === 'p' || headingLevel > 0)
    .flatMap((element) => alignAtStart(content, element, frames));
  return replacements.length === 0 ? null : { ...draft, content: replaceRanges(content, replacements) };
};

function alignAtStart(content: string, element: MarkupElement, frames: BlockFrames): readonly Replacement[] {
  const classes = removeAttributeWords(content, element, 'class', (word) => word === CENTERED_CLASS);
  if (classes === null) return [];
  const comment = frames.frameOf(element)?.opening;
  const centering = ALIGNMENTS.filter((name) => comment?.attributes?.[name] === 'center');
  if (comment === undefined || centering.length === 0) return [classes];
  return [{ start: comment.start, end: comment.end, text: withoutAttributes(comment, centering) }, classes];
}
