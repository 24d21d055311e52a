import { Injectable } from '@nestjs/common';
import { AiConfig } from '@seoforge/config';
import { AnalyzeContent, type Analysis } from '@seoforge/seo';

import type { Draft } from '../domain/draft';
import type { RevisionOutcome } from '../domain/revision';
import type { PieceSource } from './piece-source';
import { Revision } from './revision';
import { analysisInputOf, type RevisionSubject } from './revision-subject';

export interface RevisedDraft {
  readonly draft: Draft;
  /** Of the draft as it has become. */
  readonly analysis: Analysis;
  readonly outcome: RevisionOutcome;
}

/**
 * The closed loop: analyses a draft, mends what keeps it from its target, first by what costs no tokens and then by having models
 * rewrite no more than the passages at fault, and takes back every round that does the text no good.
 */
@Injectable()
export class ReviseDraft {
  constructor(
    private readonly analyzeContent: AnalyzeContent,
    private readonly ai: AiConfig,
  ) {}

  /**
   * Comes by the same way to the same text when it is done again over the same pieces.
   * @throws AppError those of the analysis, and what `run` throws unless it is about the budget
   */
  async execute(run: PieceSource, draft: Draft, subject: RevisionSubject): Promise<RevisedDraft> {
    const analyse = async (version: Draft): Promise<{ draft: Draft; analysis: Analysis }> => ({
      draft: version,
      analysis: await this.analyzeContent.execute(analysisInputOf(version, subject)),
    });
    const revision = new Revision(await analyse(draft), { run, subject, analyse, concurrency: this.ai.concurrency });
    const outcome = await revision.finish();
    return { ...revision.version, outcome };
  }
}
