import type { SearchWord } from '@seoforge/seo';

import type { TextBlock } from '../content/text-block';
import type { TermWeights } from '../overlaps/term-weights';
import { IMPORTANCE_OF_ASPECT } from '../overlaps/topic-coverage';
import type { LinkTarget } from './link-target';
import { stretchesOf } from './stretches-of';

/** Words of a block that say what a target is about. */
export interface Anchor {
  readonly target: LinkTarget;
  readonly block: TextBlock;
  /** Offsets into the text of the block. */
  readonly start: number;
  readonly end: number;
  /** Which share of what the target wants to be found for it says: 0-1. */
  readonly coverage: number;
  /** How much it says: what its terms are worth. */
  readonly worth: number;
  /** How much it says, and how well: of two anchors in one place the weightier one knows better what the words are about. */
  readonly weight: number;
}

/** Measured on the labelled posts of `test/posts`. */
const LEAST_COVERAGE = 0.7;
const LEAST_COVERAGE_OF_TITLE = 0.6;
/** One word of a keyphrase of several ("rate") means many things, unless it says nearly all of it ("decaf" on a site about coffee). */
const LEAST_COVERAGE_OF_WORD = 0.85;
const MOST_FUNCTION_WORDS_BETWEEN = 2;
const LONGEST_CHARACTERS = 100;
/** The words of a keyphrase in another order ("coffee at the office") may be about something else. */
const WEIGHT_IN_OTHER_ORDER = 0.8;

/** The runs of words in a block that name one of the targets, with nothing between them but function words. */
export function findAnchors(
  block: TextBlock,
  language: string,
  targets: readonly LinkTarget[],
  weights: TermWeights,
): readonly Anchor[] {
  const stretches = stretchesOf(block.text, language);
  const present = new Set(stretches.flatMap((words) => words.map(({ term }) => term)));
  return targets
    .filter(({ terms }) => terms.some((term) => present.has(term)))
    .flatMap((target) => {
      const wanted = new Set(target.terms);
      return stretches.flatMap((words) => runsOf(words, wanted)).flatMap((run) => anchorOf(run, target));
    });

  function anchorOf(run: readonly SearchWord[], target: LinkTarget): Anchor[] {
    const said = new Set(run.flatMap(({ term }) => term ?? []));
    const coverage = weights.coverage(
      target.terms,
      (term) => (said.has(term) ? 1 : 0),
      (term) => (target.incidental.has(term) ? IMPORTANCE_OF_ASPECT : 1),
    );
    const worth = weights.sumOf(said);
    const start = run[0]?.start ?? 0;
    const end = run.at(-1)?.end ?? 0;
    const least =
      said.size === 1 ? LEAST_COVERAGE_OF_WORD : target.hasKeyphrase ? LEAST_COVERAGE : LEAST_COVERAGE_OF_TITLE;
    if (coverage < least || end - start > LONGEST_CHARACTERS) return [];
    return [{ target, block, start, end, coverage, worth, weight: worth * coverage * orderOf([...said], target) }];
  }
}

function orderOf(said: readonly string[], { terms }: LinkTarget): number {
  const places = said.map((term) => terms.indexOf(term));
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0)) ? 1 : WEIGHT_IN_OTHER_ORDER;
}

/** Runs of the wanted words, each beginning and ending with one; a run ends before a word that it has already. */
function runsOf(words: readonly SearchWord[], wanted: ReadonlySet<string>): readonly (readonly SearchWord[])[] {
  const runs: SearchWord[][] = [];
  let run: SearchWord[] = [];
  let between = 0;
  for (const word of words) {
    const { term } = word;
    const isWanted = term !== null && wanted.has(term);
    between = isWanted || run.length === 0 ? between : between + 1;
    const isOver = (term !== null && !isWanted) || between > MOST_FUNCTION_WORDS_BETWEEN;
    if (run.length > 0 && (isOver || (isWanted && run.some((known) => known.term === term)))) {
      runs.push(run);
      run = [];
    }
    if (isWanted) {
      run.push(word);
      between = 0;
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}
