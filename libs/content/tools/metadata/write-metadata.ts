import { Injectable } from '@nestjs/common';
import { readableLine } from '@seoforge/kernel';
import { callerOf, ModelCaller } from '@seoforge/prompting';

import { acceptedBrief } from '../../domain/accepted-brief';
import type { BriefRequest } from '../../domain/brief';
import type { ArticleOwner } from '../../domain/queued-article';
import { readPage } from '../page-excerpt';
import { writtenAnswerOf, type WrittenAnswer } from '../written-answer';
import { metadataTaskOf } from './metadata-task';
import type { MetadataVariant } from './metadata-variant';
import { metadataVariantsPrompt } from './metadata-variants.prompt';

export const MAXIMUM_VARIANTS = 10;
const DEFAULT_VARIANTS = 3;
/** Of the page's text, in characters: what a page is about stands at its beginning. */
const EXCERPT_CHARACTERS = 4_000;

/** A page, or what it is to be about, and how it is to be found. */
export interface MetadataRequest extends Pick<
  BriefRequest,
  'keyphrase' | 'topic' | 'synonyms' | 'language' | 'tone' | 'audience' | 'brandProfile' | 'route' | 'maxCostMicroUsd'
> {
  /** HTML or block markup. */
  readonly content?: string;
  /** The title that the page has. */
  readonly title?: string;
  /** What the site puts behind every title, such as ` – Tea House`. */
  readonly titleSuffix?: string;
  readonly variants?: number;
}

export interface WrittenMetadata extends WrittenAnswer {
  /** In the order in which the model wrote them; fewer than were asked for where `warnings` say why. */
  readonly variants: readonly MetadataVariant[];
}

/** Writes titles and descriptions to choose from, each of them checked before it is given. */
@Injectable()
export class WriteMetadata {
  constructor(private readonly models: ModelCaller) {}

  /**
   * @throws AppError `content.without_text`, `content.html_in_brief`, `content.brief_contradictory`, `content.answer_unusable`,
   * `content.wrong_language`, or the gateway's
   */
  async execute(
    owner: ArticleOwner,
    { content, title, titleSuffix = '', variants: variantCount = DEFAULT_VARIANTS, ...request }: MetadataRequest,
    signal: AbortSignal,
  ): Promise<WrittenMetadata> {
    const page = await readPage({ content, language: request.language }, EXCERPT_CHARACTERS);
    const brief = acceptedBrief({ ...request, language: page.language });
    const wishes = { variantCount, title: title === undefined ? null : readableLine(title), titleSuffix };
    const prompt = metadataVariantsPrompt(metadataTaskOf(brief, page, wishes));
    const answer = await this.models.ask(prompt, brief, callerOf(owner, brief), signal);
    const { variants, leftOut } = answer.value;
    return {
      variants,
      ...writtenAnswerOf(
        answer,
        brief.language,
        leftOut.map((fault) => `left out ${fault}`),
      ),
    };
  }
}
