import type { AnalyzeContent, Check, Mark } from '@seoforge/seo';

import { judgedChecks } from '../../revision/standing';
import type { JudgedText } from './rewrite';
import { checkPasses, checkUnknown, passageNotInContent } from './rewrites.errors';

type Analyzer = Pick<AnalyzeContent, 'execute'>;

/** A check of the text that a passage stands in. */
export class CheckStanding {
  private constructor(
    private readonly analyzeContent: Analyzer,
    private readonly text: JudgedText,
    /** Where the passage stands in the text. */
    private readonly place: Mark,
    readonly check: Check,
  ) {}

  /**
   * @param content the whole text; undefined where the passage is judged alone
   * @throws AppError `content.passage_not_found`, `content.check_unknown`, `content.check_passes`, or the analysis's own
   */
  static async of(
    analyzeContent: Analyzer,
    id: string,
    passage: string,
    { content = passage, ...subject }: Omit<JudgedText, 'content'> & { readonly content?: string | undefined },
  ): Promise<CheckStanding> {
    const start = content.indexOf(passage);
    if (start < 0) throw passageNotInContent();
    const text = { content, ...subject };
    const check = await find(analyzeContent, id, text);
    if (check === undefined) throw checkUnknown(id);
    if (check.rating !== 'bad' && check.rating !== 'ok') throw checkPasses(id);
    return new CheckStanding(analyzeContent, text, { start, end: start + passage.length }, check);
  }

  /** How many of the places that the check marks stand in the passage; undefined where it marks none. */
  get placesInPassage(): number | undefined {
    return this.check.marks?.filter(({ start }) => start >= this.place.start && start < this.place.end).length;
  }

  /** How the check stands with another passage in that place. */
  async after(passage: string): Promise<Check['rating']> {
    const { content } = this.text;
    const written = content.slice(0, this.place.start) + passage + content.slice(this.place.end);
    const check = await find(this.analyzeContent, this.check.id, { ...this.text, content: written });
    return check?.rating ?? 'notApplicable';
  }
}

async function find(analyzeContent: Analyzer, id: string, text: JudgedText): Promise<Check | undefined> {
  return judgedChecks(await analyzeContent.execute(text)).find((check) => check.id === id);
}
