import { outlineTooLong } from '../content.errors';
import type { Brief } from './brief';
import { countWords } from './count-words';

/** Under 300 words between subheadings keeps the subheading check green, with room for answers that run long. */
const MAXIMUM_WORDS_PER_SECTION = 230;
const MAXIMUM_SECTIONS = 30;
const MINIMUM_WORDS_PER_SECTION = 30;

/** A question and an answer of two or three sentences. */
const WORDS_PER_QUESTION = 45;
const WORDS_PER_QUESTION_ASKED = 300;
const MINIMUM_QUESTIONS = 2;
const MAXIMUM_QUESTIONS = 5;
const MAXIMUM_FAQ_SHARE = 1 / 4;

/** The check on subheadings (H2 and H3) wants the keyphrase in 30 to 75 % of them. */
const SHARE_OF_SUBHEADINGS = 1 / 2;

/** A keyphrase density well inside the accepted range of 0.5 to 3 %, weighted by the keyphrase's length. */
const TARGET_DENSITY_PERCENT = 1.2;

/** How long one piece of the article is to be, and how often it is to use the keyphrase. */
export interface PiecePlan {
  readonly targetWords: number;
  readonly keyphraseUses: number;
}

/** How many questions follow the text; they and their answers together have `targetWords`, and so many questions the keyphrase. */
export interface FaqPlan extends PiecePlan {
  readonly questionCount: number;
}

export interface ArticlePlan {
  readonly introduction: PiecePlan;
  readonly sections: readonly PiecePlan[];
  readonly conclusion: PiecePlan;
  /** Null where none are wanted. */
  readonly faq: FaqPlan | null;
}

type Wanted = Pick<Brief, 'targetWords' | 'includeFaq'>;

/** How many sections an article of that length wants. */
export function sectionCountFor(wanted: Wanted): number {
  const { edge, body } = divide(wanted);
  return Math.min(Math.max(Math.ceil((body + edge) / MAXIMUM_WORDS_PER_SECTION), 1), MAXIMUM_SECTIONS);
}

/** How many questions follow the text. */
export function questionCountFor({ targetWords, includeFaq }: Wanted): number {
  const fitting = Math.round(targetWords / WORDS_PER_QUESTION_ASKED);
  return includeFaq ? Math.min(Math.max(fitting, MINIMUM_QUESTIONS), MAXIMUM_QUESTIONS) : 0;
}

/**
 * Shares the words and the uses of the keyphrase out between the pieces.
 * @throws AppError `content.outline_too_long` when the headings leave too few words for each section.
 */
export function planArticle(brief: Brief, headings: readonly string[]): ArticlePlan {
  const { edge, body, faq: faqWords } = divide(brief);
  const headingWords = headings.reduce((sum, heading) => sum + countWords(heading, brief.language), 0);
  const shares = shareOutSections(Math.max(body - headingWords, 0), headings.length, edge);
  if (Math.min(...shares, Infinity) < MINIMUM_WORDS_PER_SECTION)
    throw outlineTooLong(headings.length, brief.targetWords);

  const usesInHeadings = headings.filter((heading) => contains(heading, brief.keyphrase)).length;
  const questionCount = questionCountFor(brief);
  const usesInQuestions = questionUses(headings.length, usesInHeadings, questionCount);
  const usesInBody = Math.max(keyphraseUses(brief) - usesInHeadings - usesInQuestions - 2, 0);
  const uses = shareOut(usesInBody, headings.length);
  return {
    introduction: { targetWords: edge, keyphraseUses: 1 },
    sections: shares.map((targetWords, index) => ({ targetWords, keyphraseUses: uses[index] ?? 0 })),
    conclusion: { targetWords: edge, keyphraseUses: 1 },
    faq: questionCount === 0 ? null : { questionCount, targetWords: faqWords, keyphraseUses: usesInQuestions },
  };
}

/** Introduction and conclusion get about a tenth of the words each, within reason; questions a quarter at most. */
function divide(wanted: Wanted): { edge: number; body: number; faq: number } {
  const { targetWords } = wanted;
  const edge = Math.min(Math.max(Math.round(targetWords / 10), 35), 110);
  const faq = Math.min(questionCountFor(wanted) * WORDS_PER_QUESTION, Math.round(targetWords * MAXIMUM_FAQ_SHARE));
  return { edge, body: targetWords - 2 * edge - faq, faq };
}

/** As many questions with the keyphrase as bring the subheadings that have it to half of all; the heading over them has none. */
function questionUses(headings: number, usesInHeadings: number, questionCount: number): number {
  const all = headings + questionCount + 1;
  return Math.min(Math.max(Math.round(all * SHARE_OF_SUBHEADINGS) - usesInHeadings, 0), questionCount);
}

/** Density is uses per hundred words, times 0.7 plus a third of the keyphrase's words. */
function keyphraseUses({ keyphrase, language, targetWords }: Brief): number {
  const factor = 0.7 + Math.max(countWords(keyphrase, language), 1) / 3;
  return Math.max(Math.round((TARGET_DENSITY_PERCENT * targetWords) / (100 * factor)), 2);
}

/** The last section is shorter than the others, because the conclusion stands under its heading too. */
function shareOutSections(total: number, sections: number, conclusion: number): number[] {
  if (sections === 1) return [total];
  const even = Math.floor((total + conclusion) / sections);
  const last = Math.max(even - conclusion, MINIMUM_WORDS_PER_SECTION);
  return [...shareOut(Math.max(total - last, 0), sections - 1), last];
}

/** Whole shares that differ by one at most, the larger ones first. */
function shareOut(total: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, index) => Math.floor(total / parts) + (index < total % parts ? 1 : 0));
}

function contains(text: string, keyphrase: string): boolean {
  return text.toLowerCase().includes(keyphrase.toLowerCase());
}
