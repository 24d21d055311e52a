import type { PiecePlan } from '../../domain/article-plan';
import { shareSources } from '../../domain/share-sources';
import type { Outline } from '../../prompts/outline/outline.prompt';
import { sectionPrompt } from '../../prompts/section/section.prompt';
import type { ArticleRun } from '../article-run';
import { allSettled, type SideBySide } from './side-by-side';

const NOTHING = { facts: [], posts: [] };

/** Writes the sections side by side: each knows the whole outline, and its share of what is to be cited. */
export async function writeSections(
  run: ArticleRun,
  outline: Outline,
  plans: readonly PiecePlan[],
  turns: SideBySide,
): Promise<readonly string[]> {
  const { brief } = run.article;
  const shares = shareSources(brief, outline.headings);
  return allSettled(
    plans.map((plan, position) =>
      turns.begin(() =>
        run.piece(`section:${position}`, 'sections', () =>
          sectionPrompt(brief, outline, { position, plan, sources: shares[position] ?? NOTHING }),
        ),
      ),
    ),
  );
}
