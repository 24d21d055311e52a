import type { FaqEntry } from '../../domain/article';
import type { ArticlePlan } from '../../domain/article-plan';
import { conclusionPrompt } from '../../prompts/conclusion/conclusion.prompt';
import { faqPrompt } from '../../prompts/faq/faq.prompt';
import { introductionPrompt } from '../../prompts/introduction/introduction.prompt';
import { metadataPrompt, type Metadata } from '../../prompts/metadata/metadata.prompt';
import type { Outline } from '../../prompts/outline/outline.prompt';
import { visibleTextOf } from '../../prompts/visible-text';
import { splitSentences } from '../../rendering/split-sentences';
import type { ArticleRun } from '../article-run';
import { allSettled, type SideBySide } from './side-by-side';

export interface Frame {
  readonly introduction: string;
  readonly conclusion: string;
  readonly metadata: Metadata;
  readonly faq: readonly FaqEntry[];
}

/** Writes what stands around the sections, side by side: all of it knows how the sections begin. */
export async function frameSections(
  run: ArticleRun,
  outline: Outline,
  sections: readonly string[],
  plan: ArticlePlan,
  turns: SideBySide,
): Promise<Frame> {
  const { brief } = run.article;
  const openings = sections.map((section) => openingOf(section, brief.language));
  await run.enter('framing');
  const [introduction, conclusion, metadata, faq] = await allSettled([
    turns.begin(() =>
      run.piece('introduction', 'framing', () => introductionPrompt(brief, outline, openings, plan.introduction)),
    ),
    turns.begin(() =>
      run.piece('conclusion', 'framing', () => conclusionPrompt(brief, outline, openings, plan.conclusion)),
    ),
    turns.begin(() => run.piece('metadata', 'framing', () => metadataPrompt(brief, outline, openings))),
    turns.begin(() => {
      const { faq } = plan;
      return faq ? run.piece('faq', 'framing', () => faqPrompt(brief, outline, faq)) : Promise.resolve([]);
    }),
  ]);
  return { introduction, conclusion, metadata, faq };
}

/** A sentence longer than that says enough by its beginning. */
const OPENING_CHARACTERS = 300;

function openingOf(section: string, language: string): string {
  const text = visibleTextOf(section)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 2 * OPENING_CHARACTERS);
  const [start, end] = splitSentences(text, language)[0] ?? [0, 0];
  return text.slice(start, Math.min(end, start + OPENING_CHARACTERS)).toWellFormed();
}
