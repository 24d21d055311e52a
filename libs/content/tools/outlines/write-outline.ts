import { Injectable } from '@nestjs/common';
import { callerOf, ModelCaller } from '@seoforge/prompting';

import { acceptedBrief } from '../../domain/accepted-brief';
import type { BriefRequest } from '../../domain/brief';
import type { ArticleOwner } from '../../domain/queued-article';
import { writtenAnswerOf, type WrittenAnswer } from '../written-answer';
import { orderableOutlinePrompt } from './orderable-outline.prompt';

/** What an article is to be planned for, in the words in which one is ordered. */
export type OutlineRequest = Pick<
  BriefRequest,
  | 'keyphrase'
  | 'topic'
  | 'synonyms'
  | 'language'
  | 'type'
  | 'length'
  | 'targetWords'
  | 'tone'
  | 'audience'
  | 'brandProfile'
  | 'route'
  | 'maxCostMicroUsd'
>;

export interface WrittenOutline extends WrittenAnswer {
  readonly title: string;
  /** An order for an article takes them as they are. */
  readonly sections: readonly { readonly heading: string }[];
  readonly targetWords: number;
}

/** Plans an article without writing it. */
@Injectable()
export class WriteOutline {
  constructor(private readonly models: ModelCaller) {}

  /**
   * @throws AppError `content.html_in_brief`, `content.brief_contradictory`, `content.answer_unusable`, `content.wrong_language`, or the
   * gateway's
   */
  async execute(owner: ArticleOwner, request: OutlineRequest, signal: AbortSignal): Promise<WrittenOutline> {
    const brief = acceptedBrief(request);
    const answer = await this.models.ask(orderableOutlinePrompt(request), brief, callerOf(owner, brief), signal);
    const { title, headings } = answer.value;
    return {
      title,
      sections: headings.map((heading) => ({ heading })),
      targetWords: brief.targetWords,
      ...writtenAnswerOf(answer, brief.language),
    };
  }
}
