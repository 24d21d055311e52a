import { Inject, Injectable } from '@nestjs/common';
import { AiGateway } from '@seoforge/ai-providers';
import { callerOf, ModelCaller } from '@seoforge/prompting';
import { AnalyzeContent, detectLanguage } from '@seoforge/seo';
import { KnownSites } from '@seoforge/sites';

import { brandProfileOf } from '../../domain/brand-profile';
import type { ArticleOwner } from '../../domain/queued-article';
import { styleCardOf } from '../../domain/style-card';
import { sanitiseContent } from '../../rendering/sanitise-content';
import { formOf } from '../translations/content-form';
import { CheckStanding } from './check-standing';
import { TextListener, type HeardText } from './heard-text';
import { OverheardGateway } from './overheard-gateway';
import { passageAtWork } from './passage-at-work';
import { passageDiff } from './passage-diff';
import type { Rewrite, RewriteRequest } from './rewrite';
import { rewriteFaults } from './rewrite-faults';
import { rewritePrompt } from './rewrite.prompt';
import { passageWithoutText } from './rewrites.errors';
import { wishOfCheck, wishOfInstruction, type Wish } from './wish';

const SIMULATED = 'simulated: no language model was asked; rules have changed the passage';

/** Rewrites a passage as it is wished, and says what has changed. */
@Injectable()
export class RewritePassage {
  constructor(
    private readonly models: ModelCaller,
    private readonly gateway: AiGateway,
    @Inject(KnownSites) private readonly sites: Pick<KnownSites, 'find'>,
    @Inject(AnalyzeContent) private readonly analyzeContent: Pick<AnalyzeContent, 'execute'>,
  ) {}

  /**
   * @param tell is told of answers while they are written
   * @throws AppError `content.nothing_to_rewrite`, `content.passage_not_found`, `content.check_unknown`, `content.check_passes`,
   * `content.check_out_of_reach`, `content.answer_unusable`, `content.wrong_language`, or the gateway's
   */
  async execute(
    owner: ArticleOwner,
    request: RewriteRequest,
    signal: AbortSignal,
    tell?: (heard: HeardText) => void,
  ): Promise<Rewrite> {
    const { keyphrase = '', synonyms = [], instruction = '', route = null, maxCostMicroUsd = null } = request;
    const form = formOf(request.passage);
    const passage = form === 'plain' ? request.passage : sanitiseContent(request.passage);
    const work = passageAtWork(passage, form, instruction);
    if (!/\p{L}/u.test(work.textOf(work.shown))) throw passageWithoutText();
    const language = request.language ?? (await detectLanguage({ content: passage })) ?? 'en';
    const standing = await this.#standing(request, language);
    const wish: Wish = standing
      ? wishOfCheck(standing.check, standing.placesInPassage, language)
      : wishOfInstruction(instruction);
    const style = styleCardOf({
      tone: request.tone ?? null,
      audience: null,
      brandProfile: brandProfileOf(request.brandProfile),
    });
    const topic = { language, keyphrase, synonyms };
    const models = tell ? this.#overheard(new TextListener(work.format, tell)) : this.models;
    const prompt = rewritePrompt(work, wish, { ...topic, style });
    const answer = await models.ask(prompt, topic, callerOf(owner, { route, maxCostMicroUsd }), signal);

    const written = work.place(answer.value);
    const after = standing && (await standing.after(written));
    const faults = rewriteFaults(work, answer.value, [...wish.texts, keyphrase, ...synonyms]);
    return {
      passage: written,
      diff: passageDiff(work.textOf(work.shown), work.textOf(answer.value), language),
      ...(standing && after ? { check: { before: standing.check.rating, after } } : {}),
      changed: written !== request.passage,
      language,
      provider: answer.provider,
      costMicroUsd: answer.costMicroUsd,
      warnings: [
        ...(answer.provider === 'simulated' ? [SIMULATED] : []),
        ...answer.warnings,
        ...faults.map((fault) => `the rewritten passage is not as it should be: ${fault}`),
        ...(after === 'bad' || after === 'ok' ? [`the check "${request.check ?? ''}" still asks for more`] : []),
      ],
    };
  }

  #overheard(listener: TextListener): ModelCaller {
    return new ModelCaller(new OverheardGateway(this.gateway, listener), this.sites);
  }

  async #standing(
    { check, passage, content, keyphrase, synonyms }: RewriteRequest,
    locale: string,
  ): Promise<CheckStanding | undefined> {
    if (check === undefined) return undefined;
    return CheckStanding.of(this.analyzeContent, check, passage, { content, keyphrase, synonyms, locale });
  }
}
