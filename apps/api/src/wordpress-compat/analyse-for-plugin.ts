import type { IncomingHttpHeaders } from 'node:http';

import { Injectable } from '@nestjs/common';
import { WordPressCompatConfig } from '@seoforge/config';
import { AnalyzeContent, type AnalysisInput, type ContentAnalysis } from '@seoforge/seo';

import { WEB_ADDRESS } from '../http/fields/patterns';
import { MAXIMUM_CONTENT_LENGTH } from '../seo/analysis-request.dto';
import type { AnalysisAnswerDto } from './analysis-answer.dto';
import { AnonymousLimits } from './anonymous-limits';
import type { CompatCall } from './compat-call';
import { contentMetricsOf } from './content-metrics';
import { languageOfRequest } from './language-of-request';
import { LenientBody } from './lenient-body';
import { patienceMsOf } from './patience';
import { verdictOf, type Unsent } from './verdict';
import { withinPatience } from './within-patience';
import { tookTooLong } from './wordpress.errors';

const LONGEST = { content: MAXIMUM_CONTENT_LENGTH, keyphrase: 200, title: 1_000, description: 2_000, address: 2_000 };

/** Scores a text for a plug-in. Identical texts share one run of the engine, at the same time and for some minutes after it. */
@Injectable()
export class AnalyseForPlugin {
  constructor(
    private readonly analyzeContent: AnalyzeContent,
    private readonly limits: AnonymousLimits,
    private readonly config: WordPressCompatConfig,
  ) {}

  /** @throws AppError `request.invalid`, `rate_limit.exceeded`, `wordpress.took_too_long`, `analysis.…` */
  async execute(call: CompatCall, given: unknown): Promise<AnalysisAnswerDto> {
    const { headers } = call;
    const body = new LenientBody(given);
    const input = readAnalysisInput(body);
    const { tag } = languageOfRequest(body, headers);
    body.refuseFaults();
    await this.limits.admit(call, 'request');
    const patienceMs = patienceMsOf(headers, 'other', this.config);
    const analysis = await withinPatience(this.analyzeContent.execute(input), patienceMs, tookTooLong);
    return bodyOf(analysis, input, tag ?? analysis.language, input.permalink ?? siteLabelOf(headers));
  }
}

function readAnalysisInput(body: LenientBody): AnalysisInput {
  const content = body.whole('content', LONGEST.content);
  if (content === undefined && !body.has('content'))
    body.fault('/content', 'is needed: the text that is to be analysed');
  const [keyword] = body.texts('keywords', LONGEST.keyphrase);
  const keyphrase = body.text(LONGEST.keyphrase, 'target_keyword', 'keyphrase', 'keyword', 'focus_keyword') ?? keyword;
  const url = body.text(LONGEST.address, 'url', 'permalink');
  return {
    content: content ?? '',
    keyphrase,
    title: body.text(LONGEST.title, 'title'),
    metaDescription: body.text(LONGEST.description, 'meta_description', 'description'),
    permalink: url !== undefined && WEB_ADDRESS.expression.test(url) ? url : undefined,
  };
}

/** What the plug-in says about its site proves nothing, and tells its links from others all the same. */
function siteLabelOf(headers: IncomingHttpHeaders): string | undefined {
  const label = headers['x-wordpress-site'] ?? headers['user-agent']?.split('; ', 2)[1];
  return typeof label === 'string' && WEB_ADDRESS.expression.test(label) ? label : undefined;
}

function bodyOf(
  { scorecards, insights }: ContentAnalysis,
  input: AnalysisInput,
  language: string,
  home: string | undefined,
): AnalysisAnswerDto {
  const verdict = verdictOf(scorecards, language, unsentIn(input));
  const analysis = {
    ...verdict,
    metrics: {
      word_count: insights.wordCount,
      keyword_density: insights.keyphraseDensityPercent,
      readability_score: Math.max(0, scorecards.yoast.readability.score),
      ...contentMetricsOf(input.content, home),
    },
  };
  return { success: true, score: verdict.score, recommendations: verdict.suggestions, analysis, result: analysis };
}

function unsentIn({ title, metaDescription, permalink }: AnalysisInput): Unsent[] {
  return [
    ...(title === undefined ? ['title' as const] : []),
    ...(metaDescription === undefined ? ['metaDescription' as const] : []),
    ...(permalink === undefined ? ['slug' as const] : []),
  ];
}
