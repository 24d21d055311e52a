import type { Brief, Fact } from '../../domain/brief';
import { splitSentences } from '../../rendering/split-sentences';
import type { PageExcerpt } from '../page-excerpt';

/** Half of the questions name what the page is to be found for; the others would sound forced with it. */
const SHARE_WITH_KEYPHRASE = 1 / 2;

/** What questions are answered from. */
export interface FaqTask {
  readonly brief: Brief;
  readonly page: PageExcerpt | null;
  readonly questionCount: number;
  readonly keyphraseUses: number;
  /** What an answer may state: the facts of the brief, and every sentence of the page. */
  readonly known: readonly Fact[];
}

export function faqTaskOf(brief: Brief, page: PageExcerpt | null, questionCount: number): FaqTask {
  const keyphraseUses = Math.ceil(questionCount * SHARE_WITH_KEYPHRASE);
  const known = [...brief.facts, ...statementsOf(page, brief.language)];
  return { brief, page, questionCount, keyphraseUses, known };
}

function statementsOf(page: PageExcerpt | null, language: string): Fact[] {
  if (page === null) return [];
  const sentences = splitSentences(page.text, language).map(([start, end]) => page.text.slice(start, end));
  return [...page.headings, ...sentences].map((statement) => ({ statement, sourceUrl: '' }));
}
