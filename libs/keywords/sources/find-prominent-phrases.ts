import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '@seoforge/kernel';
import { AnalyzeContent } from '@seoforge/seo';

export interface ProminentPhrases {
  readonly phrases: readonly string[];
  readonly warnings: readonly string[];
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** The engine names words one by one, also those that are written without spaces. */
const SPACE_IN_UNSPACED =
  /(?<=[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]) (?=[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** The word groups that a text repeats most, as the analysis of texts finds them. */
@Injectable()
export class FindProminentPhrases {
  constructor(@Inject(AnalyzeContent) private readonly analyzeContent: Pick<AnalyzeContent, 'execute'>) {}

  /** None, with a warning, where the text cannot be analysed in time. */
  async execute(lines: readonly string[], language: string): Promise<ProminentPhrases> {
    const content = lines.map((line) => `<p>${line.replace(/[&<>]/g, (sign) => MARKUP[sign] ?? sign)}</p>`).join('\n');
    try {
      const { insights } = await this.analyzeContent.execute({ content, locale: language });
      const phrases = insights.prominentPhrases.map((phrase) => phrase.replace(SPACE_IN_UNSPACED, ''));
      return { phrases, warnings: [] };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { phrases: [], warnings: [`the phrases that the text repeats most were left out: ${error.message}`] };
    }
  }
}
