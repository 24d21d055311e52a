import { sectionCountFor } from '../../domain/article-plan';
import { outlinePrompt, type Outline } from '../../prompts/outline.prompt';
import type { ArticleRun } from '../article-run';

/** Pieces besides the sections: outline, introduction, conclusion, metadata. */
const OTHER_PIECES = 4;

/** The headings the caller has decided on, or a plan by the model. */
export async function decideOutline(run: ArticleRun): Promise<Outline> {
  const { brief } = run.article;
  if (brief.headings) {
    run.expectPieces(brief.headings.length + OTHER_PIECES - 1);
    return { title: brief.topic ?? brief.keyphrase, headings: brief.headings };
  }
  const sectionCount = sectionCountFor(brief.targetWords);
  run.expectPieces(sectionCount + OTHER_PIECES);
  return run.piece('outline', 'outline', () => outlinePrompt(brief, sectionCount));
}
