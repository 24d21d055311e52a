import type { RelatedPost } from '../../../domain/brief';
import { replaceRanges, type Replacement } from '../../../rendering/html/replace-ranges';
import type { RevisionSubject } from '../../revision-subject';
import type { DeterministicFix } from '../deterministic-fix';
import { BlockFrames } from '../markup/block-frames';
import { appendBlock } from '../markup/insert-block';
import { readMarkup } from '../markup/read-markup';
import { wordsOf } from '../text/words';
import { isBareKeyphrase } from './is-bare-keyphrase';
import { isMeaningful } from '../text/meaningful-words';
import { addressKeyOf, isInternal } from './link-address';
import { linkablePiecesOf, linkParagraphOf, linkWords, type LinkablePiece } from './link-in-text';
import { linkedPagesOf } from './linked-pages';
import { lettersOf, longestRun } from './longest-run';

/** A stretch of text with this share of the title's letters stands for the post, and so do two words that say something. */
const LEAST_TITLE_SHARE = 0.5;
const ENOUGH_MEANINGFUL_WORDS = 2;

/** Links one more related post: where words of its title stand in the text, else by its title in a paragraph at the end. */
export const addInternalLinks: DeterministicFix = (draft, _check, subject) => {
  const { content } = draft;
  const markup = readMarkup(content);
  const known = new Set([...linkedPagesOf(markup), addressKeyOf(subject.permalink ?? '')]);
  const posts = subject.relatedPosts.filter(
    ({ url, title }) =>
      isInternal(url, subject.permalink) && !known.has(addressKeyOf(url)) && !isBareKeyphrase(title, subject),
  );
  const [post] = posts;
  if (post === undefined) return null;
  const frames = new BlockFrames(content);
  const replacements = linkWhereNamed(posts, [...linkablePiecesOf(markup, frames, subject.language)], subject) ?? [
    appendBlock(content, linkParagraphOf(post.title, post.url, frames.isBlockMarkup)),
  ];
  return { ...draft, content: replaceRanges(content, replacements) };
};

function linkWhereNamed(
  posts: readonly RelatedPost[],
  pieces: readonly LinkablePiece[],
  subject: RevisionSubject,
): readonly Replacement[] | null {
  let longest = 0;
  let replacements: readonly Replacement[] | null = null;
  for (const { title, url } of posts) {
    const titleWords = wordsOf(title, subject.language);
    for (const piece of pieces) {
      const run = longestRun(
        piece.words,
        titleWords.map(({ key }) => key),
      );
      const [from, to] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
      const standsForPost =
        run.filter(isMeaningful).length >= ENOUGH_MEANINGFUL_WORDS ||
        lettersOf(run) >= LEAST_TITLE_SHARE * lettersOf(titleWords);
      if (lettersOf(run) <= longest || !standsForPost || isBareKeyphrase(piece.block.text.slice(from, to), subject))
        continue;
      longest = lettersOf(run);
      replacements = linkWords(piece, from, to, url);
    }
  }
  return replacements;
}
