import type { Fact } from '../../../domain/brief';
import { replaceRanges, type Replacement } from '../../../rendering/html/replace-ranges';
import type { RevisionSubject } from '../../revision-subject';
import type { DeterministicFix } from '../deterministic-fix';
import { BlockFrames } from '../markup/block-frames';
import { appendBlock } from '../markup/insert-block';
import { readMarkup } from '../markup/read-markup';
import { splitSentences } from '../../../rendering/split-sentences';
import { wordsOf, type Word } from '../text/words';
import { isBareKeyphrase } from './is-bare-keyphrase';
import { isMeaningful } from '../text/meaningful-words';
import { addressKeyOf, isExternal } from './link-address';
import { linkablePiecesOf, linkParagraphOf, linkWords, type LinkablePiece } from './link-in-text';
import { linkedPagesOf } from './linked-pages';
import { lettersOf, longestRun } from './longest-run';

/** A sentence with this share of a fact's meaningful words, and all its numbers, states the fact. */
const LEAST_STATED_SHARE = 0.5;
const NUMBER = /\p{N}/u;

/** Links one more given fact to its source: where the text states it, else by the fact in a paragraph at the end. */
export const addExternalLinks: DeterministicFix = (draft, _check, subject) => {
  const { content } = draft;
  const markup = readMarkup(content);
  const linked = linkedPagesOf(markup);
  const facts = subject.facts.filter(
    ({ sourceUrl, statement }) =>
      isExternal(sourceUrl, subject.permalink) &&
      !linked.has(addressKeyOf(sourceUrl)) &&
      !isBareKeyphrase(statement, subject),
  );
  const [fact] = facts;
  if (fact === undefined) return null;
  const frames = new BlockFrames(content);
  const pieces = [...linkablePiecesOf(markup, frames, subject.language)];
  const replacements = linkWhereStated(facts, pieces, subject) ?? [
    appendBlock(content, linkParagraphOf(fact.statement, fact.sourceUrl, frames.isBlockMarkup)),
  ];
  return { ...draft, content: replaceRanges(content, replacements) };
};

function linkWhereStated(
  facts: readonly Fact[],
  pieces: readonly LinkablePiece[],
  subject: RevisionSubject,
): readonly Replacement[] | null {
  for (const { statement, sourceUrl } of facts) {
    const wanted = wordsOf(statement, subject.language).map(({ key }) => key);
    for (const piece of pieces) {
      if (!states(piece.words, wanted)) continue;
      for (const [from, to] of splitSentences(piece.block.text, subject.language)) {
        const words = piece.words.filter(({ start, end }) => start >= from && end <= to);
        const run = states(words, wanted) ? longestRun(words, wanted) : [];
        const [first, last] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
        if (lettersOf(run) > 0 && !isBareKeyphrase(piece.block.text.slice(first, last), subject))
          return linkWords(piece, first, last, sourceUrl);
      }
    }
  }
  return null;
}

function states(words: readonly Word[], wanted: readonly string[]): boolean {
  const present = new Set(words.map(({ key }) => key));
  const meaningful = [...new Set(wanted)].filter((key) => isMeaningful({ key }));
  if (meaningful.some((key) => NUMBER.test(key) && !present.has(key))) return false;
  return meaningful.filter((key) => present.has(key)).length >= LEAST_STATED_SHARE * meaningful.length;
}
