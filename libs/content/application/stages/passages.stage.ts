import pLimit from 'p-limit';

import { planArticle } from '../../domain/article-plan';
import type { Outline } from '../../prompts/outline.prompt';
import { passagePrompt } from '../../prompts/passage.prompt';
import type { Prompt } from '../../prompts/prompt';
import type { ArticleRun } from '../article-run';
import { allSettledOrThrow } from './all-settled-or-throw';

export interface Passages {
  readonly introduction: string;
  readonly sections: readonly string[];
  readonly conclusion: string;
}

/** Writes introduction, sections and conclusion side by side: each knows the whole outline. */
export async function writePassages(run: ArticleRun, outline: Outline, concurrency: number): Promise<Passages> {
  const { brief } = run.article;
  const plan = planArticle(brief, outline.headings);
  const limit = pLimit(concurrency);
  const failed = new AbortController();
  const write = (name: string, prompt: () => Prompt<string>): Promise<string> =>
    limit(async () => {
      failed.signal.throwIfAborted();
      return run.piece(name, 'sections', prompt).catch((error: unknown) => {
        failed.abort(error);
        throw error;
      });
    });
  const [introduction = '', conclusion = '', ...sections] = await allSettledOrThrow([
    write('introduction', () => passagePrompt('introduction', brief, outline, plan.introduction)),
    write('conclusion', () => passagePrompt('conclusion', brief, outline, plan.conclusion)),
    ...plan.sections.map((section, position) =>
      write(`section:${position}`, () => passagePrompt('section', brief, outline, section, position)),
    ),
  ]);
  return { introduction, sections, conclusion };
}
