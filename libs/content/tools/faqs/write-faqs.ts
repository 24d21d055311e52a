import { Injectable } from '@nestjs/common';
import { callerOf, ModelCaller } from '@seoforge/prompting';

import { acceptedBrief } from '../../domain/accepted-brief';
import type { ArticleResult, FaqEntry, UnsupportedClaim } from '../../domain/article';
import type { BriefRequest } from '../../domain/brief';
import type { ArticleOwner } from '../../domain/queued-article';
import { articleResultOf } from '../../rendering/article-result';
import { assembleHtml } from '../../rendering/assemble-html';
import { readPage } from '../page-excerpt';
import { writtenAnswerOf, type WrittenAnswer } from '../written-answer';
import { faqTaskOf } from './faq-task';
import { pageFaqPrompt } from './page-faq.prompt';

export const MAXIMUM_QUESTIONS = 12;
const DEFAULT_QUESTIONS = 5;
/** Of the page's text, in characters: some 2,000 words. */
const EXCERPT_CHARACTERS = 12_000;

/** A page, or what it is to be about, and how many questions it is to answer. */
export interface FaqRequest extends Pick<
  BriefRequest,
  | 'keyphrase'
  | 'topic'
  | 'synonyms'
  | 'language'
  | 'tone'
  | 'audience'
  | 'brandProfile'
  | 'facts'
  | 'route'
  | 'maxCostMicroUsd'
> {
  /** HTML or block markup. */
  readonly content?: string;
  readonly questionCount?: number;
}

export interface WrittenFaqs extends WrittenAnswer, Pick<ArticleResult, 'html' | 'blocks'> {
  readonly questions: readonly FaqEntry[];
  /** One schema.org node, FAQPage. */
  readonly jsonLd: readonly object[];
  /** Statements that were taken out, because neither the page nor a fact has them. */
  readonly claims: readonly UnsupportedClaim[];
}

/** Writes questions and answers, from a page where there is one. */
@Injectable()
export class WriteFaqs {
  constructor(private readonly models: ModelCaller) {}

  /**
   * @throws AppError `content.without_text`, `content.html_in_brief`, `content.brief_contradictory`, `content.answer_unusable`,
   * `content.wrong_language`, or the gateway's
   */
  async execute(
    owner: ArticleOwner,
    { content, questionCount = DEFAULT_QUESTIONS, ...request }: FaqRequest,
    signal: AbortSignal,
  ): Promise<WrittenFaqs> {
    const page = await readPage({ content, language: request.language }, EXCERPT_CHARACTERS);
    const brief = acceptedBrief({ ...request, language: page.language });
    const prompt = pageFaqPrompt(faqTaskOf(brief, page.excerpt, questionCount));
    const answer = await this.models.ask(prompt, brief, callerOf(owner, brief), signal);
    const { entries, claims, leftOut } = answer.value;
    const text = { headings: [], introduction: '', sections: [], conclusion: '', faq: entries };
    const draft = { content: assembleHtml(brief, text), title: '', metaDescription: '', slug: '' };
    const { faq, html, blocks, jsonLd } = articleResultOf(brief, draft, { faq: entries });
    const warnings = leftOut.map((fault) => `left out ${fault}`);
    if (faq.length < questionCount) warnings.push(`${faq.length} of ${questionCount} questions could be answered`);
    return {
      questions: faq,
      html,
      blocks,
      jsonLd: jsonLd.filter((node) => '@type' in node && node['@type'] === 'FAQPage'),
      claims,
      ...writtenAnswerOf(answer, brief.language, warnings),
    };
  }
}
