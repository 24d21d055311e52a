import type { ClauseBreak, LanguagePack } from '../writing/language-pack';
import { capitaliseHtml, plainTextOf } from './html-text';
import { sentenceOf, type InlineSentence } from './inline-sentences';

/** Shorter halves are no sentences of their own. */
const MIN_HALF_WORDS = 4;
/** A long sentence is parted in two, and its halves again, no oftener than this. */
const MAX_DEPTH = 3;

interface Joint {
  readonly start: number;
  readonly end: number;
  readonly beginning: string;
}

/** Where main clauses are strung together by commas, each of them is a sentence. */
const COMMA: ClauseBreak = { joint: /, (?=["“'«„(]?\p{Ll})/gu, beginning: '' };

/** Parts a long sentence where a clause begins, as often as it needs to; undefined where that does not make it short. */
export function partSentence(
  sentence: InlineSentence,
  pack: LanguagePack,
  depth = MAX_DEPTH,
): readonly InlineSentence[] | undefined {
  if (pack.countWords(sentence.text) <= pack.longSentenceWords) return [sentence];
  if (depth === 0) return undefined;
  return partAt(pack.clauseBreaks, sentence, pack, depth) ?? partAt([COMMA], sentence, pack, depth);
}

function partAt(
  breaks: readonly ClauseBreak[],
  { html }: InlineSentence,
  pack: LanguagePack,
  depth: number,
): readonly InlineSentence[] | undefined {
  const middle = html.length / 2;
  const halves = jointsOf(html, breaks)
    .sort((one, other) => Math.abs(one.start - middle) - Math.abs(other.start - middle))
    .map((joint) => halvesAt(html, joint, pack))
    .find((found) => found !== undefined);
  const parts = halves?.map((half) => partSentence(sentenceOf(half), pack, depth - 1));
  return parts?.every((part) => part !== undefined) === true ? parts.flat() : undefined;
}

function jointsOf(html: string, breaks: readonly ClauseBreak[]): Joint[] {
  return breaks.flatMap(({ joint, beginning }) =>
    [...html.matchAll(joint)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, beginning })),
  );
}

/** Both sides of a joint that stands outside of every element. */
function halvesAt(html: string, { start, end, beginning }: Joint, pack: LanguagePack): readonly string[] | undefined {
  const [left, right] = [html.slice(0, start).trim(), html.slice(end).trim()];
  const opened = left.match(/<[a-z]/gi)?.length ?? 0;
  const closed = left.match(/<\/[a-z]|<(?:br|wbr)\b/gi)?.length ?? 0;
  const isInsideTag = left.lastIndexOf('<') > left.lastIndexOf('>');
  const isTooShort = [left, right].some((half) => pack.countWords(plainTextOf(half)) < MIN_HALF_WORDS);
  if (opened !== closed || isInsideTag || isTooShort) return undefined;
  return [pack.finishSentence(left), capitaliseHtml(`${beginning}${right}`)];
}
