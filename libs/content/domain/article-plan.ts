import { outlineTooLong } from '../content.errors';
import type { Brief } from './brief';
import { countWords } from './count-words';

/** Under 300 words between subheadings keeps the subheading check green, with room for an answer that runs long. */
const WORDS_PER_SECTION = 210;
const MAXIMUM_SECTIONS = 30;
const MINIMUM_WORDS_PER_SECTION = 30;

/** A keyphrase density well inside the accepted range of 0.5 to 3 %, weighted by the keyphrase's length. */
const TARGET_DENSITY_PERCENT = 1.2;

/** How long one piece of the article is to be, and how often it is to use the keyphrase. */
export interface PiecePlan {
  readonly targetWords: number;
  readonly keyphraseUses: number;
}

export interface ArticlePlan {
  readonly introduction: PiecePlan;
  readonly sections: readonly PiecePlan[];
  readonly conclusion: PiecePlan;
}

/** How many sections an article of that length wants. */
export function sectionCountFor(targetWords: number): number {
  const { body } = divide(targetWords);
  return Math.min(Math.max(Math.round(body / WORDS_PER_SECTION), 1), MAXIMUM_SECTIONS);
}

/**
 * Shares the words and the uses of the keyphrase out between the pieces.
 * @throws AppError `content.outline_too_long` when the headings leave too few words for each section.
 */
export function planArticle(brief: Brief, headings: readonly string[]): ArticlePlan {
  const { edge, body } = divide(brief.targetWords);
  const headingWords = headings.reduce((sum, heading) => sum + countWords(heading, brief.language), 0);
  const shares = shareOut(Math.max(body - headingWords, 0), headings.length);
  if ((shares.at(-1) ?? 0) < MINIMUM_WORDS_PER_SECTION) throw outlineTooLong(headings.length, brief.targetWords);

  const usesInHeadings = headings.filter((heading) => contains(heading, brief.keyphrase)).length;
  const usesInBody = Math.max(keyphraseUses(brief) - usesInHeadings - 2, 0);
  const uses = shareOut(usesInBody, headings.length);
  return {
    introduction: { targetWords: edge, keyphraseUses: 1 },
    sections: shares.map((targetWords, index) => ({ targetWords, keyphraseUses: uses[index] ?? 0 })),
    conclusion: { targetWords: edge, keyphraseUses: 1 },
  };
}

/** Introduction and conclusion get about a tenth of the words each, within reason. */
function divide(targetWords: number): { edge: number; body: number } {
  const edge = Math.min(Math.max(Math.round(targetWords / 10), 35), 110);
  return { edge, body: targetWords - 2 * edge };
}

/** Density is uses per hundred words, times 0.7 plus a third of the keyphrase's words. */
function keyphraseUses({ keyphrase, language, targetWords }: Brief): number {
  const factor = 0.7 + Math.max(countWords(keyphrase, language), 1) / 3;
  return Math.max(Math.round((TARGET_DENSITY_PERCENT * targetWords) / (100 * factor)), 2);
}

/** Whole shares that differ by one at most, the larger ones first. */
function shareOut(total: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, index) => Math.floor(total / parts) + (index < total % parts ? 1 : 0));
}

function contains(text: string, keyphrase: string): boolean {
  return text.toLowerCase().includes(keyphrase.toLowerCase());
}
