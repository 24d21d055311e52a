import { questionCountFor, sectionCountFor } from '../../domain/article-plan';
import { outlinePrompt, type Outline } from '../../prompts/outline/outline.prompt';
import type { ArticleRun } from '../article-run';

/** Introduction, conclusion and metadata. */
const PIECES_OF_EVERY_ARTICLE = 3;

/** The headings the caller has decided on, or a plan by the model. */
export async function decideOutline(run: ArticleRun): Promise<Outline> {
  const { brief } = run.article;
  const { headings } = brief;
  const sectionCount = headings?.length ?? sectionCountFor(brief);
  run.expectPieces(
    (headings ? 0 : 1) +
      sectionCount +
      PIECES_OF_EVERY_ARTICLE +
      (questionCountFor(brief) > 0 ? 1 : 0) +
      (brief.images > 0 ? 1 + brief.images : 0),
  );
  if (headings) return { title: brief.topic ?? brief.keyphrase, headings };
  await run.enter('outline');
  return run.piece('outline', 'outline', () => outlinePrompt(brief, sectionCount));
}
