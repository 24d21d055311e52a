import { questionCountFor, sectionCountFor } from './article-plan';
import type { Brief } from './brief';

/** How many calls of one purpose an article takes, and how many tokens each of them. */
export interface PlannedCalls {
  readonly purpose: string;
  readonly kind: 'language' | 'image';
  /** Where every answer is of use at once and nothing is to be revised. */
  readonly minimum: number;
  readonly expected: number;
  /** Where answers are asked for again and every round of revision is made. */
  readonly maximum: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Instructions of a prompt, and what it repeats of the outline. */
const PROMPT_TOKENS = 1_000;
const BYTES_PER_TOKEN = 4;
/** OpenAI's rule of thumb: a hundred tokens for 75 English words. Other languages take about twice as many. */
const TOKENS_PER_ENGLISH_WORD = 4 / 3;
const TOKENS_PER_WORD = 8 / 3;
const OUTLINE_TOKENS = 250;
const METADATA_TOKENS = 200;
const PICTURE_IDEA_TOKENS = 100;
const WORDS_PER_ANSWERED_QUESTION = 45;
/** Of 1,536 × 1,024 pixels in medium quality, as OpenAI publishes it. */
const TOKENS_PER_PICTURE = 1_568;
/** A text that is of no use is asked for again; a picture is not. */
const MOST_ASKINGS = 3;
/** Of the text, in one round of revision. */
const REVISED_SHARE = 1 / 2;
/** Passages of a long text are revised in parts. */
const MOST_REVISION_CALLS = 2;

const PICTURE = { kind: 'image', inputTokens: PICTURE_IDEA_TOKENS } as const;

/** The calls that an article of this brief takes, by the length of its text. */
export function plannedCalls(brief: Brief): readonly PlannedCalls[] {
  const { headings, images, maxRevisions, targetWords } = brief;
  const sections = headings?.length ?? sectionCountFor(brief);
  const questions = questionCountFor(brief);
  const tokensPerWord = /^en\b/i.test(brief.language) ? TOKENS_PER_ENGLISH_WORD : TOKENS_PER_WORD;
  const inputTokens = PROMPT_TOKENS + Math.ceil(Buffer.byteLength(JSON.stringify(brief)) / BYTES_PER_TOKEN);
  const textTokens = targetWords * tokensPerWord;
  const revisedTokens = textTokens * REVISED_SHARE;
  const edgeTokens = textTokens / 10;

  const written = (purpose: string, count: number, outputTokens: number): PlannedCalls => {
    const calls = { minimum: count, expected: count, maximum: count * MOST_ASKINGS };
    return { purpose, kind: 'language', ...calls, inputTokens, outputTokens: Math.ceil(outputTokens) };
  };
  const revised = (purpose: string, mostPerRound: number, tokens: number): PlannedCalls => ({
    ...{ purpose, kind: 'language', minimum: 0, expected: Math.min(maxRevisions, 1) },
    maximum: maxRevisions * mostPerRound * MOST_ASKINGS,
    inputTokens: inputTokens + Math.ceil(tokens),
    outputTokens: Math.ceil(tokens),
  });
  const all: readonly PlannedCalls[] = [
    written('article.outline', headings ? 0 : 1, OUTLINE_TOKENS),
    written('article.introduction', 1, edgeTokens),
    written('article.section', sections, (textTokens - 2 * edgeTokens) / sections),
    written('article.conclusion', 1, edgeTokens),
    written('article.metadata', 1, METADATA_TOKENS),
    written('article.faq', questions > 0 ? 1 : 0, questions * WORDS_PER_ANSWERED_QUESTION * tokensPerWord),
    written('article.pictures', images > 0 ? 1 : 0, images * PICTURE_IDEA_TOKENS),
    { ...written('article.image', images, TOKENS_PER_PICTURE), ...PICTURE, maximum: images },
    revised('revise.passages', MOST_REVISION_CALLS, revisedTokens),
    revised('revise.metadata', 1, METADATA_TOKENS),
  ];
  return all.filter(({ maximum }) => maximum > 0);
}
